package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value with the story of how it was reached. */
record Resolution(
        CalendarValue value,
        Basis basis,
        List<String> inferred,
        @Nullable LocalDate anchor,
        List<String> warnings) {
    static Resolution explicit(CalendarValue value) {
        return new Resolution(value, Basis.EXPLICIT, List.of(), null, List.of());
    }

    static Resolution relative(CalendarValue value, @Nullable LocalDate anchor, String... inferred) {
        return new Resolution(value, Basis.RELATIVE, anchor == null ? List.of() : List.of(inferred), anchor, List.of());
    }

    Resolution with(CalendarValue other) {
        return new Resolution(other, basis, inferred, anchor, warnings);
    }

    Resolution warned(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new Resolution(value, basis, inferred, anchor, more);
    }
}
