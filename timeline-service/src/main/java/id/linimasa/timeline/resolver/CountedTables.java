package id.linimasa.timeline.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of what is counted: sums by subject, and the reports that they are sums of. */
@ApplicationScoped
class CountedTables {
    private static final String ASKED = "from unnest(?::text[], ?::uuid[]) as asked (subject_id, article_id)";

    private final ObjectMapper mapper;

    CountedTables(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** An article's part in a subject. */
    record Part(String subjectId, UUID articleId) {}

    private record Found<T>(T key, String json) {}

    /** The sums of those subjects that have some. */
    Map<String, CountedSubject> subjects(Collection<String> ids, Transaction transaction) {
        Map<String, CountedSubject> subjects = new HashMap<>();
        transaction
                .read(
                        new Query()
                                .append(
                                        "select subject_id, counted::text from counted_subjects where subject_id = any (?)",
                                        (Object) ids.toArray(String[]::new)),
                        row -> new Found<>(row.getString("subject_id"), row.getString("counted")))
                .forEach(found -> subjects.put(
                        found.key(), new CountedSubject(found.key(), read(found.json(), CountedSubject.Stored.class))));
        return subjects;
    }

    /** The parts of the subjects that have to be looked at again; they are not told a second time. */
    Set<Part> takeChanged(Collection<String> ids, Transaction transaction) {
        return new HashSet<>(transaction.read(
                new Query()
                        .append(
                                "delete from changed_reports where subject_id = any (?) returning subject_id, article_id",
                                (Object) ids.toArray(String[]::new)),
                row -> new Part(row.getString("subject_id"), row.getUUID("article_id"))));
    }

    /** The reports of these that are counted. */
    Map<Part, ArticleReport> reports(Collection<Part> parts, Transaction transaction) {
        return found(
                of(
                        parts,
                        "select subject_id, article_id, report::text " + ASKED
                                + " join counted_reports using (subject_id, article_id)"),
                transaction);
    }

    private Map<Part, ArticleReport> found(Query query, Transaction transaction) {
        Map<Part, ArticleReport> reports = new HashMap<>();
        transaction
                .read(
                        query,
                        row -> new Found<>(
                                new Part(row.getString("subject_id"), row.getUUID("article_id")),
                                row.getString("report")))
                .forEach(found -> reports.put(found.key(), read(found.json(), ArticleReport.class)));
        return reports;
    }

    /** The counted reports of articles that are copies of these ones. */
    Map<Part, ArticleReport> copiesOf(Collection<Part> parts, Transaction transaction) {
        return found(
                of(
                        parts,
                        "select r.subject_id, r.article_id, r.report::text " + ASKED
                                + " join counted_reports r on r.subject_id = asked.subject_id and r.original_id = asked.article_id"),
                transaction);
    }

    /** The counted reports whose texts have one of the keys. */
    Map<Part, ArticleReport> near(long[] keys, Transaction transaction) {
        return found(
                new Query()
                        .append(
                                "select subject_id, article_id, report::text from counted_reports where bands && ?::bigint[]",
                                (Object) Arrays.stream(keys).boxed().toArray(Long[]::new)),
                transaction);
    }

    /** Forgets all that is counted of the subjects. */
    void forget(Collection<String> ids, Transaction transaction) {
        for (String table : List.of("counted_reports", "counted_subjects")) {
            transaction.run(new Query().append("delete from " + table + " where subject_id = any (?)", (Object)
                    ids.toArray(String[]::new)));
        }
    }

    /** Replaces reports. */
    void store(Map<Part, ArticleReport> added, Collection<Part> removed, Transaction transaction) {
        if (!removed.isEmpty()) {
            transaction.run(of(
                    removed,
                    "delete from counted_reports where (subject_id, article_id) in (select subject_id, article_id "
                            + ASKED + ")"));
        }
        List<Map.Entry<Part, ArticleReport>> rows = List.copyOf(added.entrySet());
        if (!rows.isEmpty()) {
            transaction.run(new Query()
                    .append(
                            """
                            insert into counted_reports (subject_id, article_id, report, bands, original_id)
                            select subject_id, article_id, report::jsonb, bands::bigint[], original_id
                            from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::uuid[])
                                as stored (subject_id, article_id, report, bands, original_id)
                            on conflict (subject_id, article_id) do update
                            set report = excluded.report, bands = excluded.bands, original_id = excluded.original_id""",
                            rows.stream().map(row -> row.getKey().subjectId()).toArray(String[]::new),
                            rows.stream().map(row -> row.getKey().articleId()).toArray(UUID[]::new),
                            rows.stream().map(row -> json(row.getValue())).toArray(String[]::new),
                            rows.stream()
                                    .map(row -> bands(row.getKey().subjectId(), row.getValue()))
                                    .toArray(String[]::new),
                            rows.stream().map(row -> original(row.getValue())).toArray(UUID[]::new)));
        }
    }

    private static @Nullable String bands(String subjectId, ArticleReport report) {
        return report.text()
                .map(text -> NearReports.keys(subjectId, text)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",", "{", "}")))
                .orElse(null);
    }

    private static @Nullable UUID original(ArticleReport report) {
        return report.original() == null ? null : report.original().articleId();
    }

    /** Looks up the first copies that tell these cells, after one of them has changed. */
    void findCopies(String subjectId, CountedSubject subject, Set<UUID> cells, Transaction transaction) {
        transaction
                .read(
                        new Query().append("""
                                        select cell, article_id, original_id
                                        from (select telling.cell, article_id, original_id,
                                                     row_number() over (partition by telling.cell order by article_id) as place
                                              from counted_reports, jsonb_to_recordset(report -> 'tellings') as telling (cell uuid)
                                              where subject_id = ? and original_id is not null and telling.cell = any (?)) as told
                                        where place <= ?""", subjectId, cells.toArray(UUID[]::new), CountedCell.MOST_COPIES),
                        row -> Map.entry(
                                row.getUUID("cell"), Map.of(row.getUUID("article_id"), row.getUUID("original_id"))))
                .forEach(copy -> subject.copiesOf(copy.getKey(), copy.getValue()));
    }

    /** Looks up when the newest statements of these cells reached the log, after one that was newest has been taken back. */
    void findNewest(String subjectId, CountedSubject subject, Set<UUID> cells, Transaction transaction) {
        transaction
                .read(
                        new Query().append("""
                                        select telling.cell, max(telling."recordedAt") as newest
                                        from counted_reports,
                                             jsonb_to_recordset(report -> 'tellings') as telling (cell uuid, "recordedAt" timestamptz)
                                        where subject_id = ? and telling.cell = any (?)
                                        group by 1""", subjectId, cells.toArray(UUID[]::new)),
                        row -> Map.entry(
                                row.getUUID("cell"),
                                row.getOffsetDateTime("newest").toInstant()))
                .forEach(newest -> subject.newestOf(newest.getKey(), newest.getValue()));
    }

    /** Replaces the sums of subjects. */
    void store(Map<String, CountedSubject> subjects, Transaction transaction) {
        Map<Boolean, List<String>> byEmptiness = subjects.keySet().stream()
                .collect(Collectors.partitioningBy(id -> subject(subjects, id).isEmpty()));
        List<String> ids = byEmptiness.getOrDefault(false, List.of());
        transaction.run(new Query().append("delete from counted_subjects where subject_id = any (?)", (Object)
                byEmptiness.getOrDefault(true, List.of()).toArray(String[]::new)));
        transaction.run(new Query()
                .append(
                        """
                        insert into counted_subjects (subject_id, counted)
                        select subject_id, counted::jsonb from unnest(?::text[], ?::text[]) as stored (subject_id, counted)
                        on conflict (subject_id) do update set counted = excluded.counted""",
                        ids.toArray(String[]::new),
                        ids.stream()
                                .map(id -> json(subject(subjects, id).stored()))
                                .toArray(String[]::new)));
    }

    private static CountedSubject subject(Map<String, CountedSubject> subjects, String id) {
        return Objects.requireNonNull(subjects.get(id));
    }

    private static Query of(Collection<Part> parts, String sql) {
        return new Query()
                .append(
                        sql,
                        parts.stream().map(Part::subjectId).toArray(String[]::new),
                        parts.stream().map(Part::articleId).toArray(UUID[]::new));
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("what was counted cannot be read", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
