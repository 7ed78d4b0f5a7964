package id.linimasa.timeline.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.resolver.Core;
import id.linimasa.timeline.resolver.ResolverLoop;
import id.linimasa.timeline.storage.Database;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jboss.logging.Logger;

/** Reads the log from its beginning into another read model. What cannot be read is left out: it was set aside when it came. */
@ApplicationScoped
public class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final List<String> OF_ONE_CONSUMER = List.of(
            ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, ConsumerConfig.CLIENT_ID_CONFIG);

    private final KafkaClientService clients;
    private final ObjectMapper mapper;
    private final VisibleAge visibleAge;
    private final Core core;
    private final ResolverLoop resolver;
    private final Patience patience;
    private final ProjectionMetrics metrics;

    Replay(
            KafkaClientService clients,
            ObjectMapper mapper,
            VisibleAge visibleAge,
            Core core,
            ResolverLoop resolver,
            Patience patience,
            ProjectionMetrics metrics) {
        this.clients = clients;
        this.mapper = mapper;
        this.visibleAge = visibleAge;
        this.core = core;
        this.resolver = resolver;
        this.patience = patience;
        this.metrics = metrics;
    }

    /**
     * At the beginning of the log. To be closed.
     *
     * @param place where what is written stands on the stream
     * @throws LogUnavailable if the log does not answer
     */
    public LogReader into(Database database, StreamPlace place) {
        Map<String, ProjectedTable<?>> tables = Map.of(
                "articles", new ReplayedTable<>(new ArticlesTable(database, mapper)),
                "policy-events",
                        new ReplayedTable<>(new PolicyEventsTable(database, mapper, visibleAge, core, resolver, place)),
                "extraction-outcomes",
                        new ReplayedTable<>(
                                new ExtractionOutcomesTable(database, mapper, visibleAge, resolver, place)));
        Projection projection = new Projection(
                patience,
                (record, cause) -> {
                    LOG.debugf("left out: %s-%d@%d", record.topic(), record.partition(), record.offset());
                    return Uni.createFrom().voidItem();
                },
                metrics);
        return LogReader.open(settings(), tables, projection);
    }

    /** Those of the consumers, which reach the same brokers in the same way. */
    private Map<String, Object> settings() {
        KafkaConsumer<?, ?> consumer = clients.getConsumer(Channels.INCOMING.get(0));
        if (consumer == null) {
            throw new LogUnavailable();
        }
        Map<String, Object> settings = new HashMap<>(consumer.configuration());
        settings.keySet().removeAll(OF_ONE_CONSUMER);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        return settings;
    }
}
