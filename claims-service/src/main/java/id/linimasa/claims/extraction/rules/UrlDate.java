package id.linimasa.claims.extraction.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day in the path of a URL, written year first: {@code /2023/10/04/}, {@code -2023-10-04-} or {@code /20231004/}. */
final class UrlDate {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private UrlDate() {}

    /** The first such day, or null. */
    static @Nullable LocalDate of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int start = 0; start + 8 <= url.length(); start++) {
            if (start > 0 && isDigit(url, start - 1)) {
                continue;
            }
            LocalDate apart = isSeparator(url, start + 4) && isSeparator(url, start + 7)
                    ? dayAt(url, start, start + 5, start + 8)
                    : dayAt(url, start, start + 4, start + 6);
            if (apart != null) {
                return apart;
            }
        }
        return null;
    }

    private static @Nullable LocalDate dayAt(String url, int year, int month, int day) {
        int end = day + 2;
        boolean whole = end <= url.length() && (end == url.length() || !isDigit(url, end));
        if (!whole
                || !areDigits(url, year, year + 4)
                || !areDigits(url, month, month + 2)
                || !areDigits(url, day, end)) {
            return null;
        }
        try {
            LocalDate found =
                    LocalDate.of(number(url, year, year + 4), number(url, month, month + 2), number(url, day, end));
            return found.getYear() >= EARLIEST && found.getYear() <= LATEST ? found : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String url, int from, int to) {
        return Integer.parseInt(url.substring(from, to));
    }

    private static boolean areDigits(String url, int from, int to) {
        for (int index = from; index < to; index++) {
            if (!isDigit(url, index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(String url, int index) {
        return url.charAt(index) >= '0' && url.charAt(index) <= '9';
    }

    private static boolean isSeparator(String url, int index) {
        return index < url.length()
                && (url.charAt(index) == '/' || url.charAt(index) == '-' || url.charAt(index) == '_');
    }
}
