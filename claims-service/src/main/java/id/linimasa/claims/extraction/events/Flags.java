package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import java.util.List;
import java.util.TreeSet;

/** What a reader must know of an event's date. */
final class Flags {
    private Flags() {}

    static List<String> of(DateExpression date) {
        TreeSet<String> flags = new TreeSet<>(date.warnings());
        if (date.inferred().contains("year")) {
            flags.add("year-inferred");
        }
        if (date.date().edtf().contains("X")) {
            flags.add("unanchored");
        }
        return List.copyOf(flags);
    }
}
