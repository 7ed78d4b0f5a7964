package id.linimasa.timeline.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.Core;
import id.linimasa.timeline.resolver.ResolverLoop;
import id.linimasa.timeline.storage.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The newest message about every policy event, whether it counts or not. */
@ApplicationScoped
public class PolicyEventsTable implements ProjectedTable<PolicyEvent> {
    private static final String ARRIVED = """
            with arrived as (
                select id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, cell_id,
                       statement::jsonb as statement, recorded_at, log_offset
                from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[],
                            $10::date[], $11::uuid[], $12::text[], $13::timestamptz[], $14::bigint[])
                    as columns (id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, cell_id,
                                statement, recorded_at, log_offset)),
            named as (
                insert into subject_names (subject_id, name)
                select distinct subject_id, subject_name from arrived order by subject_id, subject_name
                on conflict do nothing)
            """;

    private static final String ROWS = """
            (id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, jurisdictions, cell_id, statement,
             recorded_at, log_offset%s)
            select id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest,
                   array(select jsonb_array_elements_text(statement -> 'jurisdictions')), cell_id, statement, recorded_at, log_offset%s
            from arrived
            """;

    private static final String UPSERT =
            ARRIVED + "insert into policy_events " + ROWS.formatted(", changed_in", ", %s") + """
            on conflict (id) do update set
                article_id = excluded.article_id, content_hash = excluded.content_hash, publisher = excluded.publisher,
                subject_id = excluded.subject_id, subject_name = excluded.subject_name, type = excluded.type, status = excluded.status,
                earliest = excluded.earliest, latest = excluded.latest, jurisdictions = excluded.jurisdictions, cell_id = excluded.cell_id,
                statement = excluded.statement, recorded_at = excluded.recorded_at, log_offset = excluded.log_offset,
                changed_in = excluded.changed_in
            where excluded.log_offset > policy_events.log_offset""";

    private static final String KEEP_FORMER =
            ARRIVED + ", kept as (insert into former_policy_events " + ROWS.formatted("", "") + """
            where exists (select from policy_events newer where newer.id = arrived.id and newer.log_offset > arrived.log_offset)
            on conflict do nothing
            returning id, subject_id)
            insert into changed_subjects (subject_id, event_ids, former)
            select subject_id, array_agg(id), true from kept group by subject_id order by 1""";

    private final Database database;
    private final MessageReader<PolicyEvent> reader;
    private final ObjectWriter writer;
    private final VisibleAge visibleAge;
    private final Core core;
    private final ResolverLoop resolver;
    private final String upsert;

    @Inject
    public PolicyEventsTable(
            Database database, ObjectMapper mapper, VisibleAge visibleAge, Core core, ResolverLoop resolver) {
        this(database, mapper, visibleAge, core, resolver, StreamPlace.NEW);
    }

    PolicyEventsTable(
            Database database,
            ObjectMapper mapper,
            VisibleAge visibleAge,
            Core core,
            ResolverLoop resolver,
            StreamPlace place) {
        this.database = database;
        this.upsert = UPSERT.formatted(place.ofStatement());
        this.reader = new MessageReader<>(mapper, PolicyEvent.class);
        this.writer = mapper.writerFor(PolicyEvent.class);
        this.visibleAge = visibleAge;
        this.core = core;
        this.resolver = resolver;
    }

    @Override
    public Arrival<PolicyEvent> read(ConsumerRecord<String, byte[]> record) {
        Contract.require(record, "policy-event");
        PolicyEvent event = reader.read(record);
        if (!event.articleId().equals(Contract.articleId(record))) {
            throw new UnreadableMessage("the key is not the policy event's articleId");
        }
        return new Arrival<>(event.id(), event, record);
    }

    @Override
    public Uni<Integer> write(Collection<Arrival<PolicyEvent>> arrivals) {
        return database.write(upsert, columns(arrivals));
    }

    @Override
    public Uni<Void> keepFormer(Collection<Arrival<PolicyEvent>> arrivals) {
        return database.write(KEEP_FORMER, columns(arrivals)).replaceWithVoid();
    }

    private Tuple columns(Collection<Arrival<PolicyEvent>> arrivals) {
        return new Columns<>(arrivals)
                .ids(Arrival::id)
                .ids(arrival -> arrival.content().articleId())
                .texts(arrival -> arrival.content().contentHash())
                .texts(arrival -> arrival.content().publisher())
                .texts(arrival -> arrival.content().subject().id())
                .texts(arrival -> arrival.content().subject().name())
                .texts(arrival -> arrival.content().type())
                .texts(arrival -> arrival.content().status())
                .days(arrival -> arrival.content().date().earliest())
                .days(arrival -> arrival.content().date().latest())
                .ids(arrival -> core.cellOf(arrival.content()))
                .texts(arrival -> json(arrival.content()))
                .instants(Arrival::recordedAt)
                .numbers(Arrival::offset)
                .tuple();
    }

    @Override
    public void committed(Collection<Arrival<PolicyEvent>> arrivals) {
        visibleAge.statementsCommitted();
        resolver.wake();
    }

    private String json(PolicyEvent event) {
        try {
            return writer.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
