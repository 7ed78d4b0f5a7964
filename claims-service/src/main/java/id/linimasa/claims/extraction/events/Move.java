package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.LocalDate;
import java.util.List;

/** The two days of a move that reads like a range: "from 1 June to 1 July". */
final class Move {
    private Move() {}

    /** The day that an event is moved from and the one that it is moved to, or nothing where {@code range} is no range of days. */
    static List<DatedTokens> daysOf(DatedTokens range) {
        ResolvedDate date = range.expression().date();
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        return from != null && to != null && date.edtf().equals(from + "/" + to)
                ? List.of(day(range, from), day(range, to))
                : List.of();
    }

    private static DatedTokens day(DatedTokens range, LocalDate day) {
        DateExpression expression = range.expression();
        ResolvedDate date = new ResolvedDate(
                day.toString(),
                day,
                day,
                Precision.DAY,
                expression.date().basis(),
                expression.date().text());
        DateExpression one = new DateExpression(
                expression.start(),
                expression.end(),
                date,
                expression.timex3(),
                expression.stated(),
                expression.inferred(),
                expression.anchor(),
                expression.warnings());
        return new DatedTokens(range.start(), range.end(), one);
    }
}
