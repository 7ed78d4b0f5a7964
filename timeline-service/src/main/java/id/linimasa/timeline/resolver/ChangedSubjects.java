package id.linimasa.timeline.resolver;

import id.linimasa.timeline.resolver.Recount.Counted;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The queue of subjects whose statements have changed. A mark goes with the commit of what was made of the subject, so none is lost; it is taken before the
 * statements are read, so a change that is committed meanwhile leaves a mark of its own.
 */
@ApplicationScoped
class ChangedSubjects {
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtext('linimasa resolver'), hashtext(current_schema()))";

    private final Database database;
    private final ResolvedTables tables;
    private final Recount recount;
    private final Duration patience;

    @Inject
    ChangedSubjects(Database database, ResolvedTables tables, Recount recount, ResolverConfiguration configuration) {
        this(database, tables, recount, configuration.attemptTimeout());
    }

    ChangedSubjects(Database database, ResolvedTables tables, Recount recount, Duration patience) {
        this.database = database;
        this.tables = tables;
        this.recount = recount;
        this.patience = patience;
    }

    /** Marks the subjects of outcomes that have changed, and of articles whose text came after their outcome. */
    void expandOutcomes() {
        database.inTransaction(patience, transaction -> {
            transaction.run(new Query().append("""
                    with taken as (delete from changed_articles returning article_id, content_hash)
                    insert into changed_outcomes (event_ids, known_at)
                    select o.event_ids, o.recorded_at
                    from (select distinct article_id, content_hash from taken) as arrived
                             join extraction_outcome_versions o using (article_id, content_hash)
                    where cardinality(o.event_ids) > 0"""));
            transaction.run(new Query().append("""
                    with taken as (delete from changed_outcomes returning event_ids, known_at),
                         named as (select e.subject_id, e.article_id, min(known_at) as first_known_at, max(known_at) as last_known_at
                                   from taken cross join lateral unnest(event_ids) as those (id) join policy_events e using (id)
                                   group by e.subject_id, e.article_id),
                         reports as (insert into changed_reports (subject_id, article_id) select subject_id, article_id from named order by 1, 2)
                    insert into changed_subjects (subject_id, first_known_at, last_known_at)
                    select subject_id, min(first_known_at), max(last_known_at) from named group by subject_id order by 1"""));
            return true;
        });
    }

    /** The subjects of the oldest marks, at most so many and none of the others; those that failed before stand behind all others, and each alone. */
    List<String> next(int most, Collection<String> others) {
        return database.inTransaction(
                patience,
                transaction -> transaction.read(
                        new Query().append("""
                                with waiting as (select subject_id, failures from changed_subjects where subject_id <> all (?) order by failures, change limit ?)
                                select subject_id
                                from waiting
                                where failures = 0
                                union
                                (select subject_id from waiting where not exists (select from waiting where failures = 0) limit 1)""", others.toArray(String[]::new), most),
                        row -> row.getString("subject_id")));
    }

    /** How many subjects have marks. */
    long count() {
        return database.inTransaction(
                        patience,
                        transaction -> transaction.read(
                                new Query().append("select count(distinct subject_id) as marked from changed_subjects"),
                                row -> row.getLong("marked")))
                .get(0);
    }

    /**
     * Works the subjects out and takes their marks. It may be lost with the marks that it takes, and only so: nothing is kept waiting until it lies on the
     * disk.
     *
     * @return how many cells each has
     */
    Map<String, Integer> resolve(List<String> subjectIds) {
        return resolve(subjectIds, transaction -> transaction.read(new Query().append(ONE_AT_A_TIME), row -> row));
    }

    /** The same where nobody else resolves any of them. */
    void resolveAlone(List<String> subjectIds) {
        resolve(subjectIds, transaction -> {});
    }

    private Map<String, Integer> resolve(List<String> subjectIds, Consumer<Transaction> beforehand) {
        return database.inTransaction(patience, transaction -> {
            transaction.run(new Query().append("set local synchronous_commit = off"));
            beforehand.accept(transaction);
            List<String> taken = taken(subjectIds, transaction);
            if (taken.isEmpty()) {
                return Map.of();
            }
            Counted counted = recount.count(taken, transaction);
            tables.replace(counted, transaction);
            return counted.subjects().stream()
                    .collect(Collectors.toMap(
                            ToldSubject::id, told -> told.cells().cells().size()));
        });
    }

    /** Puts it behind all others that did not fail as often. */
    void failed(String subjectId) {
        database.inTransaction(patience, transaction -> {
            transaction.run(new Query()
                    .append("update changed_subjects set failures = failures + 1 where subject_id = ?", subjectId));
            return true;
        });
    }

    private static List<String> taken(List<String> subjectIds, Transaction transaction) {
        return transaction
                .read(
                        new Query()
                                .append(
                                        "select subject_id from unnest(?::text[]) as asked (subject_id) where take_changes(subject_id)",
                                        (Object) subjectIds.toArray(String[]::new)),
                        row -> row.getString("subject_id"))
                .stream()
                .distinct()
                .toList();
    }
}
