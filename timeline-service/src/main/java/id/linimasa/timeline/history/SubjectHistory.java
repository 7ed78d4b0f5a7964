package id.linimasa.timeline.history;

import id.linimasa.timeline.resolver.ResolverConfiguration;
import id.linimasa.timeline.resolver.StatementRow;
import id.linimasa.timeline.resolver.SubjectStates;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * Works out what was known about one subject, and keeps it. Under a lock that who takes the subject's marks needs too: what is kept without a late message
 * is forgotten with its mark.
 */
@ApplicationScoped
class SubjectHistory {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('linimasa history'), hashtext(?)) is null as locked";

    private final Database database;
    private final SubjectStates states;
    private final Duration patience;

    SubjectHistory(Database database, SubjectStates states, ResolverConfiguration configuration) {
        this.database = database;
        this.states = states;
        patience = configuration.attemptTimeout();
    }

    /** Works out what was known then, unless it is. For a thread that may wait. */
    void workOut(String subjectId, OffsetDateTime at) {
        workOut(subjectId, period -> period.contains(at), 1);
    }

    /** Works out some of what is not yet; returns whether that was all. For a thread that may wait. */
    boolean workOut(String subjectId, int most) {
        return workOut(subjectId, period -> true, most);
    }

    private boolean workOut(String subjectId, Predicate<Period> wanted, int most) {
        return database.inTransaction(patience, transaction -> {
            transaction.read(new Query().append(LOCK, subjectId), row -> row);
            return workOut(subjectId, wanted, most, transaction);
        });
    }

    private boolean workOut(String subjectId, Predicate<Period> wanted, int most, Transaction transaction) {
        Gaps gaps = Gaps.of(subjectId, transaction);
        List<StatementPeriod> statements = transaction.read(StatementPeriod.of(subjectId), StatementPeriod::from);
        List<Period> periods = gaps.parted(statements).stream().filter(wanted).toList();
        KnownTables tables = new KnownTables(subjectId, transaction);
        periods.stream()
                .limit(most)
                .forEach(period -> tables.add(period, states.of(subjectId, counting(statements, period.from()))));
        tables.finish();
        return periods.size() <= most;
    }

    private static List<StatementRow> counting(List<StatementPeriod> statements, OffsetDateTime at) {
        return statements.stream()
                .filter(statement -> statement.counts(at))
                .map(StatementPeriod::statement)
                .toList();
    }
}
