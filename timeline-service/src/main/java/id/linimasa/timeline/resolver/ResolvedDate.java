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
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String precision) {}
