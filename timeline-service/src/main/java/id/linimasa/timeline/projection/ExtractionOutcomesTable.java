package id.linimasa.timeline.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.resolver.ResolverLoop;
import id.linimasa.timeline.storage.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The current outcome of every article. */
@ApplicationScoped
public class ExtractionOutcomesTable implements ProjectedTable<Outcome> {
    private static final String ARRIVED = """
            (article_id, content_hash, language, published_at, published_on, published_at_basis, event_ids,
                                             status, problem, extractor_name, extractor_version, recorded_at, log_offset%s)
            select article_id, content_hash, language, published_at, published_on, published_at_basis,
                   string_to_array(event_ids, ',')::uuid[], status, problem, extractor_name, extractor_version, recorded_at, log_offset%s
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
                        $11::text[], $12::timestamptz[], $13::bigint[])
                as arrived (article_id, content_hash, language, published_at, published_on, published_at_basis, event_ids, status, problem,
                            extractor_name, extractor_version, recorded_at, log_offset)
            """;

    private static final String UPSERT =
            "insert into extraction_outcomes " + ARRIVED.formatted(", changed_in", ", %s") + """
            on conflict (article_id) do update set
                content_hash = excluded.content_hash, language = excluded.language, published_at = excluded.published_at,
                published_on = excluded.published_on, published_at_basis = excluded.published_at_basis, event_ids = excluded.event_ids,
                status = excluded.status, problem = excluded.problem, extractor_name = excluded.extractor_name,
                extractor_version = excluded.extractor_version, recorded_at = excluded.recorded_at, log_offset = excluded.log_offset,
                changed_in = excluded.changed_in,
                former_event_ids = array(select unnest(extraction_outcomes.former_event_ids || extraction_outcomes.event_ids)
                                         except select unnest(excluded.event_ids))
            where excluded.log_offset > extraction_outcomes.log_offset""";

    /** What it names and what the others name of its article began or ceased to count at another time than was known. */
    private static final String KEEP_FORMER =
            "with kept as (insert into former_extraction_outcomes " + ARRIVED.formatted("", "") + """
            where exists (select from extraction_outcomes newer where newer.article_id = arrived.article_id and newer.log_offset > arrived.log_offset)
            on conflict do nothing
            returning article_id, event_ids, recorded_at)
            insert into changed_outcomes (event_ids, known_at)
            select array(select unnest(kept.event_ids)
                         union
                         select unnest(v.event_ids) from extraction_outcome_versions v where v.article_id = kept.article_id),
                   kept.recorded_at
            from kept""";

    private final Database database;
    private final MessageReader<Outcome> reader;
    private final VisibleAge visibleAge;
    private final ResolverLoop resolver;
    private final String upsert;

    @Inject
    public ExtractionOutcomesTable(
            Database database, ObjectMapper mapper, VisibleAge visibleAge, ResolverLoop resolver) {
        this(database, mapper, visibleAge, resolver, StreamPlace.NEW);
    }

    ExtractionOutcomesTable(
            Database database, ObjectMapper mapper, VisibleAge visibleAge, ResolverLoop resolver, StreamPlace place) {
        this.database = database;
        this.upsert = UPSERT.formatted(place.ofOutcome());
        this.reader = new MessageReader<>(mapper, Outcome.class);
        this.visibleAge = visibleAge;
        this.resolver = resolver;
    }

    @Override
    public Arrival<Outcome> read(ConsumerRecord<String, byte[]> record) {
        Contract.require(record, "extraction-outcome");
        Outcome outcome = reader.read(record);
        UUID id = Contract.articleId(record);
        if (!outcome.articleId().equals(id)) {
            throw new UnreadableMessage("the key is not the outcome's articleId");
        }
        Days.of(outcome.publishedAt());
        return new Arrival<>(id, outcome, record);
    }

    @Override
    public Uni<Integer> write(Collection<Arrival<Outcome>> arrivals) {
        return database.write(upsert, columns(arrivals));
    }

    @Override
    public Uni<Void> keepFormer(Collection<Arrival<Outcome>> arrivals) {
        return database.write(KEEP_FORMER, columns(arrivals)).replaceWithVoid();
    }

    private static Tuple columns(Collection<Arrival<Outcome>> arrivals) {
        return new Columns<>(arrivals)
                .ids(Arrival::id)
                .texts(arrival -> arrival.content().contentHash())
                .texts(arrival -> arrival.content().language())
                .texts(arrival -> arrival.content().publishedAt())
                .days(arrival -> Days.of(arrival.content().publishedAt()))
                .texts(arrival -> arrival.content().publishedAtBasis())
                .texts(arrival -> eventIds(arrival.content()))
                .texts(arrival -> arrival.content().status())
                .texts(arrival -> arrival.content().problem())
                .texts(arrival -> arrival.content().extractor().name())
                .texts(arrival -> arrival.content().extractor().version())
                .instants(Arrival::recordedAt)
                .numbers(Arrival::offset)
                .tuple();
    }

    @Override
    public void committed(Collection<Arrival<Outcome>> arrivals) {
        Map<UUID, Instant> ingestedAt = new HashMap<>();
        for (Arrival<Outcome> arrival : arrivals) {
            Contract.header(arrival.record(), "ce_ingestedat")
                    .flatMap(ExtractionOutcomesTable::instant)
                    .ifPresent(instant -> ingestedAt.put(arrival.id(), instant));
        }
        visibleAge.outcomesCommitted(ingestedAt);
        resolver.wake();
    }

    /** A missing measurement is no reason to refuse a good message. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Arrays of arrays do not survive unnest, so the ids of one outcome travel as one text. */
    private static String eventIds(Outcome outcome) {
        return outcome.eventIds().stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
