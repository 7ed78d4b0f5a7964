package id.linimasa.ingest.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of an article's address, from which its id is made.
 *
 * <p>What is the same by RFC 3986, section 6.2.2 and 6.2.3, is made the same: case of scheme and host, default port, dot segments,
 * percent-encoding, empty path; besides, international domain names become ASCII (RFC 3490), a final dot of the host, the fragment and an
 * empty query go, and so do tracking parameters ({@link TrackingParameters}).
 *
 * <p>What may be two documents stays two: {@code http} and {@code https}, with and without {@code www.}, with and without a final slash,
 * parameters in another order, {@code //} inside a path. The reason is what a mistake costs. Two ids for one article are two copies of a text,
 * which timeline-service counts as one source. One id for two articles makes each overwrite the other, and a link that was rewritten to
 * {@code https} or lost its slash may lead nowhere.
 *
 * <p>Written by hand after trying crawler-commons' BasicURLNormalizer 1.5, which spoils a query that follows an escaped path
 * ({@code /%41?x=1} becomes {@code /A?x?1}) and {@code é}, is not idempotent, and guesses a missing scheme.
 */
final class CanonicalUrl {
    static final int LONGEST = 2048;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<scheme>https?)://(?<authority>[^/?#]*)(?<path>[^?#]*)(\\?(?<query>[^#]*))?(#.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(:(?<port>\\d{0,5}))?");
    private static final Pattern NOT_IN_A_URL = Pattern.compile("[\\s\\p{Cc}\\\\]");
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\\.[a-z0-9_]([a-z0-9_-]{0,62}))*");
    private static final TrackingParameters TRACKING = TrackingParameters.load();

    private CanonicalUrl() {}

    /**
     * The canonical spelling. The canonical spelling of a canonical URL is itself.
     *
     * @param value in normalization form C
     * @throws FieldFault if it is not an absolute http or https URL, names a user, or is too long
     */
    static String parse(String value) throws FieldFault {
        if (value.length() > LONGEST) {
            throw tooLong();
        }
        if (NOT_IN_A_URL.matcher(value).find()) {
            throw new FieldFault("must not contain white space, control characters or backslashes");
        }
        Matcher address = ADDRESS.matcher(value);
        if (!address.matches()) {
            throw new FieldFault("must be an absolute http or https URL");
        }
        String scheme = address.group("scheme").toLowerCase(Locale.ROOT);
        String query = address.group("query");
        String canonical = scheme
                + "://"
                + authority(scheme, address.group("authority"))
                + path(address.group("path"))
                + query(query == null ? "" : query);
        if (canonical.length() > LONGEST) {
            throw tooLong();
        }
        return checked(canonical);
    }

    private static String authority(String scheme, String value) throws FieldFault {
        if (value.indexOf('@') >= 0) {
            throw new FieldFault("must not carry a user name or password");
        }
        Matcher authority = AUTHORITY.matcher(value);
        if (!authority.matches()) {
            throw new FieldFault("must name a host");
        }
        String port = authority.group("port");
        return host(authority.group("host")) + port(scheme, port == null ? "" : port);
    }

    private static String host(String value) throws FieldFault {
        if (value.startsWith("[")) {
            return value.toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(value, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            if (HOST.matcher(host).matches()) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // Answered below: IDN's own message speaks of its internals.
        }
        throw new FieldFault("must name a host that can exist");
    }

    private static String port(String scheme, String digits) throws FieldFault {
        if (digits.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65535) {
            throw new FieldFault("must have a port between 1 and 65535, or none");
        }
        return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    /** RFC 3986, section 5.2.4, for a path that is empty or begins with a slash. */
    private static String path(String value) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = PercentEncoding.normalise(value).split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> {}
                case ".." -> kept.pollLast();
                default -> kept.addLast(segments[i]);
            }
            if (last && (segments[i].equals(".") || segments[i].equals(".."))) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String query(String value) {
        String kept = Arrays.stream(PercentEncoding.normalise(value).split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TRACKING.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String checked(String canonical) throws FieldFault {
        try {
            return new URI(canonical).toString();
        } catch (URISyntaxException e) {
            throw new FieldFault("must be an absolute http or https URL");
        }
    }

    private static FieldFault tooLong() {
        return new FieldFault("must not be longer than " + LONGEST + " characters");
    }
}
