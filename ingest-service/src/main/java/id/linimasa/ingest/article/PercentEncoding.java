package id.linimasa.ingest.article;

import java.nio.charset.StandardCharsets;

/**
 * Brings percent-encoding into its normal form (RFC 3986, sections 2.3, 6.2.2.1 and 6.2.2.2): unreserved characters are written plainly, what
 * may not stand in a URL is encoded as UTF-8, hexadecimal digits are upper case. A percent sign that begins no escape becomes {@code %25}.
 * Reserved characters stay as they are, because {@code %2F} and {@code /} are not the same.
 */
final class PercentEncoding {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** Reserved characters that may stand for themselves in a path and in a query (RFC 3986, appendix A, pchar, "/" and "?"). */
    private static final String ALLOWED = UNRESERVED + "!$&'()*+,;=:@/?";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** The normal form of a path or a query. Normalising it once more changes nothing. */
    static String normalise(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        StringBuilder normal = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xFF;
            if (octet == '%' && isEscape(bytes, i)) {
                int escaped = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
                append(normal, escaped, UNRESERVED);
                i += 2;
            } else {
                append(normal, octet, ALLOWED);
            }
        }
        return normal.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static void append(StringBuilder normal, int octet, String plain) {
        if (plain.indexOf(octet) >= 0) {
            normal.append((char) octet);
        } else {
            normal.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
        }
    }
}
