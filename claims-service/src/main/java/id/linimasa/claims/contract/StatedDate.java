package id.linimasa.claims.contract;

import id.linimasa.claims.extraction.ResolvedDate;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A policy event's date.
 *
 * @param earliest ISO 8601 day, inclusive; null where open or unspecified
 * @param latest ISO 8601 day, inclusive; null where open or unspecified
 * @param text the words of the article that give it
 */
public record StatedDate(
        String edtf, @Nullable String earliest, @Nullable String latest, String precision, String basis, String text) {
    static StatedDate of(ResolvedDate date) {
        return new StatedDate(
                date.edtf(),
                day(date.earliest()),
                day(date.latest()),
                code(date.precision()),
                code(date.basis()),
                date.text());
    }

    /** A day as the contracts write it. */
    public static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A precision or a basis as the contracts write it. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
