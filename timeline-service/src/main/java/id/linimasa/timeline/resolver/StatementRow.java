package id.linimasa.timeline.resolver;

import id.linimasa.timeline.consensus.TextSignature;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.resolution.Statement;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolver.CountedTables.Part;
import id.linimasa.timeline.storage.Query;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement that counts, as the database has it.
 *
 * @param source its publisher, or its article if that names none
 * @param publishedOn of its article, as the extraction knew it
 * @param statement empty if its status is one that the core does not know
 * @param publishedAt when its article was published, if the time is known
 * @param signature of its article's text, if that has come and is long enough
 */
public record StatementRow(
        UUID id,
        UUID articleId,
        UUID cellId,
        String subjectId,
        String subjectName,
        String source,
        Optional<LocalDate> publishedOn,
        ResolvedDate date,
        Optional<Statement> statement,
        OffsetDateTime recordedAt,
        Optional<Instant> publishedAt,
        Optional<TextSignature> signature) {
    private static final String COLUMNS = """
            select e.id, e.article_id, e.cell_id, e.subject_id, e.subject_name, coalesce(e.publisher, e.article_id::text) as source, o.published_on,
                   o.published_at as article_published_at,
                   (select v.signature
                    from article_versions v
                    where v.id = e.article_id and v.content_hash = e.content_hash and v.signature is not null
                    limit 1) as signature,
                   e.type, e.status, e.earliest, e.latest, e.jurisdictions, e.recorded_at,
                   e.statement -> 'date' ->> 'edtf' as edtf, e.statement -> 'date' ->> 'precision' as precision,
                   e.statement -> 'evidence' ->> 'quote' as quote,
                   array(select jsonb_array_elements_text(e.statement -> 'actors')) as actors,
                   jsonb_exists(e.statement -> 'flags', 'weekday-mismatch') as weekday_mismatch""";

    /** Those of subjects. */
    static Query ofSubjects(Collection<String> subjectIds) {
        return new Query()
                .append(COLUMNS)
                .append(
                        "from current_policy_events e join extraction_outcomes o using (article_id) where e.subject_id = any (?)",
                        (Object) subjectIds.toArray(String[]::new));
    }

    /** Those of articles about subjects. */
    static Query of(Collection<Part> parts) {
        return new Query()
                .append(COLUMNS)
                .append(
                        """
                        from unnest(?::text[], ?::uuid[]) as asked (subject_id, article_id)
                             join extraction_outcomes o using (article_id)
                             cross join lateral unnest(o.event_ids) as named (id)
                             join policy_events e on e.id = named.id
                        where e.subject_id = asked.subject_id and e.article_id = o.article_id and e.content_hash = o.content_hash""",
                        parts.stream().map(Part::subjectId).toArray(String[]::new),
                        parts.stream().map(Part::articleId).toArray(UUID[]::new));
    }

    /** From the columns that {@link #of} reads. */
    public static StatementRow from(Row row) {
        ResolvedDate date = new ResolvedDate(
                row.getString("edtf"),
                row.getLocalDate("earliest"),
                row.getLocalDate("latest"),
                row.getString("precision"));
        return new StatementRow(
                row.getUUID("id"),
                row.getUUID("article_id"),
                row.getUUID("cell_id"),
                row.getString("subject_id"),
                row.getString("subject_name"),
                row.getString("source"),
                Optional.ofNullable(row.getLocalDate("published_on")),
                date,
                Status.of(row.getString("status")).map(status -> statement(row, status, date)),
                row.getOffsetDateTime("recorded_at"),
                Optional.ofNullable(row.getString("article_published_at")).flatMap(StatementRow::instant),
                Optional.ofNullable(row.getString("signature")).map(TextSignature::ofCode));
    }

    private static Optional<Instant> instant(String day) {
        return day.length() == 10
                ? Optional.empty()
                : Optional.of(OffsetDateTime.parse(day).toInstant());
    }

    private static Statement statement(Row row, Status status, ResolvedDate date) {
        return new Statement(
                row.getUUID("id").toString(),
                row.getString("type"),
                status,
                Edtf.of(date.edtf()),
                List.of(row.getArrayOfStrings("jurisdictions")),
                List.of(row.getArrayOfStrings("actors")),
                row.getString("quote"),
                row.getBoolean("weekday_mismatch"));
    }
}
