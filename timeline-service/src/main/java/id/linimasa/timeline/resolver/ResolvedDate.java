package id.linimasa.timeline.resolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as the statements give it.
 *
 * @param edtf EDTF (ISO 8601-2)
 * @param earliest first possible day, inclusive; null where open or unspecified
 * @param latest last possible day, inclusive; null where open or unspecified
 */
public record ResolvedDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String precision) {
    /** All but the EDTF in one line. */
    String line() {
        return text(earliest) + "|" + text(latest) + "|" + precision;
    }

    /** Of such a line. */
    static ResolvedDate of(String edtf, String line) {
        String[] parts = line.split("\\|", 3);
        return new ResolvedDate(edtf, day(parts[0]), day(parts[1]), parts[2]);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
