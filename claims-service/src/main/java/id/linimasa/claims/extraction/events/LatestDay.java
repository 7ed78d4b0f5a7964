package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;

/** The day that something is to happen by: a deadline is that day, anything else can come on any day before it. */
final class LatestDay {
    private static final int LONGEST_BOUND = 4;
    private static final String NO_LATER = "no-later";

    private LatestDay() {}

    /** What {@code date} says of an event of this type and status. */
    static DatedTokens of(TaggedText text, DatedTokens date, EventType type, EventStatus status) {
        boolean open = type != EventType.DEADLINE
                && status == EventStatus.PLANNED
                && date.expression().date().precision() != Precision.RANGE
                && isLatest(text, date);
        return open ? upTo(date) : date;
    }

    private static boolean isLatest(TaggedText text, DatedTokens date) {
        for (int index = Math.max(0, date.start() - LONGEST_BOUND); index < date.start(); index++) {
            int end = text.entry(index, WordClass.BOUND, NO_LATER)
                    .map(bound -> bound.length())
                    .orElse(0);
            if (end > 0 && index + end == date.start()) {
                return true;
            }
        }
        return false;
    }

    private static DatedTokens upTo(DatedTokens date) {
        DateExpression expression = date.expression();
        ResolvedDate day = expression.date();
        ResolvedDate open =
                new ResolvedDate("../" + day.edtf(), null, day.latest(), Precision.RANGE, day.basis(), day.text());
        return new DatedTokens(
                date.start(),
                date.end(),
                new DateExpression(
                        expression.start(),
                        expression.end(),
                        open,
                        expression.timex3(),
                        expression.stated(),
                        expression.inferred(),
                        expression.anchor(),
                        expression.warnings()));
    }
}
