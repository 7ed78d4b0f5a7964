package id.linimasa.timeline.history;

import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** The time of a subject before its last change, as far as it is not worked out yet. */
final class Gaps {
    private static final String UNKNOWN = """
            select coalesce(lower(gap), ?) as known_from, upper(gap) as known_until
            from subject_states s, unnest(tstzmultirange(tstzrange(null, s.changed_at)) - s.known) as gap
            where s.subject_id = ?
            order by 1""";

    private final List<Period> gaps;

    private Gaps(List<Period> gaps) {
        this.gaps = gaps;
    }

    static Gaps of(String subjectId, Transaction transaction) {
        return new Gaps(transaction.read(
                new Query().append(UNKNOWN, Period.BEGINNING, subjectId),
                row -> new Period(row.getOffsetDateTime("known_from"), row.getOffsetDateTime("known_until"))));
    }

    /** The gaps in order, parted wherever a statement began or ceased to count. */
    List<Period> parted(Collection<StatementPeriod> statements) {
        NavigableSet<OffsetDateTime> changes = new TreeSet<>();
        statements.forEach(statement -> {
            changes.add(statement.from());
            statement.until().ifPresent(changes::add);
        });
        List<Period> parts = new ArrayList<>();
        for (Period gap : gaps) {
            OffsetDateTime from = gap.from();
            for (OffsetDateTime change : changes.subSet(gap.from(), false, gap.until(), false)) {
                parts.add(new Period(Objects.requireNonNull(from), change));
                from = change;
            }
            parts.add(new Period(from, gap.until()));
        }
        return parts;
    }
}
