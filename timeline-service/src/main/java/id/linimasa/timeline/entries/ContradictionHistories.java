package id.linimasa.timeline.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.linimasa.timeline.entries.ContradictionHistory.ArticleChange;
import id.linimasa.timeline.entries.ContradictionHistory.ContradictionVersion;
import id.linimasa.timeline.entries.ContradictionHistory.VersionSide;
import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.resolver.ResolvedContradiction;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of contradictions, also of those that have gone. */
@ApplicationScoped
public class ContradictionHistories {
    private static final String VERSIONS = """
            select known_from, known_until, kind, severity, resolved::text
            from (select id, known_from, known_until, kind, severity, resolved from known_contradictions
                  union all
                  select c.id, s.changed_at, null, c.kind, c.severity, c.resolved
                  from contradictions c join subject_states s using (subject_id)) as versions
            where id = ?""";

    private final Database database;
    private final History history;
    private final ReportedContradictions contradictions;
    private final ObjectReader reader;

    public ContradictionHistories(
            Database database, History history, ReportedContradictions contradictions, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        this.contradictions = contradictions;
        this.reader = mapper.readerFor(ResolvedContradiction.class);
    }

    /** One contradiction with its history up to then, if there was one by then. */
    Uni<Optional<ContradictionHistory>> find(UUID id, AsOf asOf) {
        return database.read(
                        new Query().append("select subject_id from contradiction_subjects where id = ?", id),
                        row -> row.getString("subject_id"))
                .chain(subjects ->
                        subjects.isEmpty() ? Uni.createFrom().item(Optional.empty()) : find(id, subjects.get(0), asOf));
    }

    private Uni<Optional<ContradictionHistory>> find(UUID id, String subject, AsOf asOf) {
        Query query = new Query()
                .append(VERSIONS, id)
                .appendIf(asOf.instant(), "and known_from <= ?")
                .append("order by known_from");
        return history.knowingAll(subject, () -> database.read(query, row -> version(row, asOf)))
                .map(ContradictionHistories::merged)
                .chain(versions -> explained(subject, versions))
                .chain(versions -> versions.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : contradictions
                                .find(id, subject, asOf)
                                .map(now -> Optional.of(ContradictionHistory.of(id, now, versions))));
    }

    private ContradictionVersion version(Row row, AsOf asOf) {
        ResolvedContradiction resolved = resolved(row);
        Instant until = instant(row.getOffsetDateTime("known_until"));
        return new ContradictionVersion(
                row.getOffsetDateTime("known_from").toInstant(),
                asOf.instant()
                                .filter(asked -> until != null && until.isAfter(asked.toInstant()))
                                .isPresent()
                        ? null
                        : until,
                row.getString("kind"),
                row.getString("severity"),
                resolved.gapInDays(),
                resolved.sentences(),
                resolved.sides().stream()
                        .map(side -> new VersionSide(side.entry(), side.type(), side.status(), side.date()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<ContradictionVersion> merged(List<ContradictionVersion> rows) {
        List<ContradictionVersion> merged = new ArrayList<>();
        for (ContradictionVersion row : rows) {
            ContradictionVersion last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && row.from().equals(last.until()) && row.tellsTheSameAs(last)) {
                merged.set(merged.size() - 1, with(last, row.until(), List.of(), List.of()));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    private Uni<List<ContradictionVersion>> explained(String subject, List<ContradictionVersion> versions) {
        OffsetDateTime[] instants = versions.stream()
                .flatMap(version -> Stream.of(Optional.of(version.from()), Optional.ofNullable(version.until())))
                .flatMap(Optional::stream)
                .distinct()
                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return database.read(
                        new Query().append("select * from article_changes(?, ?)", subject, instants),
                        row -> Map.entry(
                                row.getOffsetDateTime("changed_at").toInstant(),
                                new ArticleChange(row.getUUID("article_id"), row.getString("change"))))
                .map(changes -> changes.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))))
                .map(changes -> versions.stream()
                        .map(version -> with(
                                version,
                                version.until(),
                                changes.getOrDefault(version.from(), List.of()),
                                version.until() == null ? List.of() : changes.getOrDefault(version.until(), List.of())))
                        .toList());
    }

    private static ContradictionVersion with(
            ContradictionVersion version,
            @Nullable Instant until,
            List<ArticleChange> because,
            List<ArticleChange> endedBecause) {
        return new ContradictionVersion(
                version.from(),
                until,
                version.kind(),
                version.severity(),
                version.gapInDays(),
                version.sentences(),
                version.sides(),
                because,
                endedBecause);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private ResolvedContradiction resolved(Row row) {
        try {
            return reader.readValue(row.getString("resolved"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored contradiction cannot be read", e);
        }
    }
}
