package id.linimasa.timeline.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a list: the sort key of the last row that was shown, so that rows which are added meanwhile neither repeat nor hide others.
 *
 * <p>Clients see it sealed: base64url with a checksum over the list and its filters. The checksum is no secret. It tells a client that it mixed two
 * lists up; a forged place shows nothing that an honest one would not.
 *
 * @param first the leading sort key
 * @param second decides between equal ones; of one line
 */
public record Cursor(String first, String second) {
    private static final int CHECKSUM = 12;
    private static final int LONGEST = 4000;

    /** The form for clients, of use for the same list with the same filters only. */
    public String sealed(String scope) {
        byte[] body = (first + "\n" + second).getBytes(UTF_8);
        byte[] sealed = Arrays.copyOf(checksum(scope, body), CHECKSUM + body.length);
        System.arraycopy(body, 0, sealed, CHECKSUM, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The place, or nothing if the text was not given out for this list and these filters. */
    public static Optional<Cursor> opened(String text, String scope) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length < CHECKSUM) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOfRange(bytes, CHECKSUM, bytes.length);
        if (!MessageDigest.isEqual(checksum(scope, body), Arrays.copyOf(bytes, CHECKSUM))) {
            return Optional.empty();
        }
        String keys = new String(body, UTF_8);
        int border = keys.lastIndexOf('\n');
        return border < 0
                ? Optional.empty()
                : Optional.of(new Cursor(keys.substring(0, border), keys.substring(border + 1)));
    }

    private static byte[] checksum(String scope, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(scope.getBytes(UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(body), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
