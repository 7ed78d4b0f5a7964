package id.linimasa.evaluation.score;

import id.linimasa.evaluation.gold.Claim;
import id.linimasa.evaluation.gold.SubjectNames;
import java.util.Locale;

/** How much of a statement has to be right. */
public enum Level {
    /** The date. */
    DATE,
    /** Date and type. */
    EVENT,
    /** Date, type and subject. */
    FULL;

    boolean matches(Claim gold, Claim read, SubjectNames names) {
        boolean sameDate = gold.date().strip().equals(read.date().strip());
        boolean sameType = this == DATE || gold.type().equals(read.type());
        return sameDate && sameType && (this != FULL || names.same(gold.subject(), read.subject()));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
