package id.linimasa.timeline.resolver;

import static java.util.stream.Collectors.groupingBy;

import id.linimasa.timeline.resolver.ArticleReport.Keyed;
import id.linimasa.timeline.resolver.CountedTables.Part;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings what is counted of subjects up to date: reads what the changed articles say now, and replaces what they said before in the sums. */
@ApplicationScoped
class Recount {
    private final CountedTables tables;
    private final NearReports near;
    private final Core core;

    Recount(CountedTables tables, NearReports near, Core core) {
        this.tables = tables;
        this.near = near;
        this.core = core;
    }

    /**
     * What came of it.
     *
     * @param moved statements whose stored cell is not the one that they belong to, with that one
     * @param touched cells about whose statements something has changed
     */
    record Counted(List<ToldSubject> subjects, Map<UUID, UUID> moved, Set<UUID> touched) {}

    /** Of subjects some of whose statements have changed; one that was never counted is counted from all of its statements. */
    Counted count(Collection<String> ids, Transaction transaction) {
        Map<String, CountedSubject> subjects = tables.subjects(ids, transaction);
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(subjects.keySet());
        tables.forget(unknown, transaction);
        unknown.forEach(id -> subjects.put(id, new CountedSubject(id)));
        Set<Part> changed = tables.takeChanged(ids, transaction);
        changed.removeIf(part -> unknown.contains(part.subjectId()));
        Map<Part, ArticleReport> before = tables.reports(changed, transaction);
        Map<Part, Keyed> now = now(changed, unknown, transaction);
        near.complete(before, now, unknown, transaction);
        Set<UUID> touched = new HashSet<>();
        Stream.concat(before.values().stream(), now.values().stream().map(Keyed::report))
                .forEach(report -> report.tellings().forEach(telling -> touched.add(telling.cell())));
        Map<Part, ArticleReport> added = new HashMap<>();
        Map<UUID, UUID> moved = new TreeMap<>();
        now.forEach((part, keyed) -> {
            moved.putAll(keyed.moved());
            if (!keyed.report().equals(before.get(part))) {
                subject(subjects, part).add(keyed);
                added.put(part, keyed.report());
            }
        });
        before.forEach((part, report) -> {
            if (added.containsKey(part) || !now.containsKey(part)) {
                subject(subjects, part).remove(report);
            }
        });
        Set<Part> removed = new HashSet<>(before.keySet());
        removed.removeAll(now.keySet());
        tables.store(added, removed, transaction);
        List<ToldSubject> told = new ArrayList<>();
        subjects.forEach((id, subject) -> {
            Set<UUID> withoutNewest = subject.settle();
            if (!withoutNewest.isEmpty()) {
                tables.findNewest(id, subject, withoutNewest, transaction);
            }
            Set<UUID> withoutCopies = subject.forgetCopies();
            if (!withoutCopies.isEmpty()) {
                tables.findCopies(id, subject, withoutCopies, transaction);
            }
            told.add(subject.told());
        });
        tables.store(subjects, transaction);
        return new Counted(told, moved, touched);
    }

    private Map<Part, Keyed> now(Set<Part> changed, Set<String> unknown, Transaction transaction) {
        List<StatementRow> rows = new ArrayList<>(transaction.read(StatementRow.of(changed), StatementRow::from));
        if (!unknown.isEmpty()) {
            rows.addAll(transaction.read(StatementRow.ofSubjects(unknown), StatementRow::from));
        }
        Map<Part, List<StatementRow>> byPart =
                rows.stream().collect(groupingBy(row -> new Part(row.subjectId(), row.articleId())));
        Map<Part, Keyed> now = new HashMap<>();
        byPart.forEach((part, its) -> now.put(part, ArticleReport.of(part.subjectId(), its, core)));
        return now;
    }

    private static CountedSubject subject(Map<String, CountedSubject> subjects, Part part) {
        return Objects.requireNonNull(subjects.get(part.subjectId()));
    }
}
