package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import java.time.LocalDate;

/** The day that something is to happen by: a deadline is that day, anything else can come on any day before it. */
final class LatestDay {
    private static final int LONGEST_BOUND = 4;
    private static final String NO_LATER = "no-later";
    private static final String FROM_THEN_ON = "/..";

    private LatestDay() {}

    /** What {@code date} says of an event of this type and status. */
    static DatedTokens of(TaggedText text, DatedTokens date, EventType type, EventStatus status) {
        if (type == EventType.DEADLINE) {
            return lastDay(date);
        }
        boolean open = status == EventStatus.PLANNED
                && date.expression().date().precision() != Precision.RANGE
                && isLatest(text, date);
        return open ? upTo(date) : date;
    }

    /** What cannot be done after a day can be done on it. */
    private static DatedTokens lastDay(DatedTokens date) {
        ResolvedDate after = date.expression().date();
        LocalDate day = after.earliest();
        return day != null && after.edtf().equals(day + FROM_THEN_ON)
                ? with(date, new ResolvedDate(day.toString(), day, day, Precision.DAY, after.basis(), after.text()))
                : date;
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
        ResolvedDate day = date.expression().date();
        return with(
                date,
                new ResolvedDate("../" + day.edtf(), null, day.latest(), Precision.RANGE, day.basis(), day.text()));
    }

    private static DatedTokens with(DatedTokens date, ResolvedDate changed) {
        DateExpression expression = date.expression();
        return new DatedTokens(
                date.start(),
                date.end(),
                new DateExpression(
                        expression.start(),
                        expression.end(),
                        changed,
                        expression.timex3(),
                        expression.stated(),
                        expression.inferred(),
                        expression.anchor(),
                        expression.warnings()));
    }
}
