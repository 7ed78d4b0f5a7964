package id.linimasa.timeline.entries;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.resolver.ShownStatements;
import id.linimasa.timeline.storage.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Picks the statements that are shown of some cells. An index gives the first of each cell; how many cells tell something is bounded by its distinct dates, how
 * many statements by nothing, so nobody looks at all of them to show a few.
 */
final class QuotedStatements {
    /** The form of lists, {@link TimelineEntry.Statement}, as it is served. */
    static final String SHORT = ShownStatements.FORM;

    /** The form of single entries: all of it. */
    static final String WHOLE = "statement::text";

    private static final String COLUMNS = "id, article_id, publisher, status, statement";

    private QuotedStatements() {}

    /** Appends the first statements of a cell that count, or counted then, as the relation {@code shown}. */
    static Query firstOf(Query query, String cell, AsOf asOf, String most) {
        return PolicyEvents.counting(query.append("lateral (select " + COLUMNS + " from"), asOf)
                .append("where cell_id = " + cell + " order by publisher nulls last, id limit " + most + ") as shown");
    }

    /** How many to look up of each of so many cells: a few more together than are shown, as some cells have few. */
    static int ofEach(int cells, int most) {
        return Math.min(most, Math.max(1, 4 * most / Math.max(1, cells)));
    }

    /** As many of each cell as there is room for, and cell by cell: of each the first one before the second of any. */
    static <S> List<S> some(List<List<S>> ofCells, int most) {
        int ofEach = 0;
        while (ofEach < most && upTo(ofEach + 1, ofCells) <= most) {
            ofEach++;
        }
        int left = most - upTo(ofEach, ofCells);
        List<S> some = new ArrayList<>();
        for (List<S> its : ofCells) {
            int one = left > 0 && its.size() > ofEach ? 1 : 0;
            left -= one;
            some.addAll(its.subList(0, Math.min(ofEach + one, its.size())));
        }
        return some;
    }

    private static <S> int upTo(int ofEach, List<List<S>> ofCells) {
        return ofCells.stream().mapToInt(its -> Math.min(ofEach, its.size())).sum();
    }
}
