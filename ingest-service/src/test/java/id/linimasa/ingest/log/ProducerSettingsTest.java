package id.linimasa.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the settings back from the producer that runs, whatever configuration said. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class ProducerSettingsTest {
    @Inject
    ArticleLog log;

    @ParameterizedTest
    @CsvSource({
        "acks,-1",
        "enable.idempotence,true",
        "retries,2147483647",
        "max.in.flight.requests.per.connection,5",
        "delivery.timeout.ms,10000",
        "request.timeout.ms,4000",
        "max.block.ms,4000",
        "linger.ms,0",
        "max.request.size,4194304"
    })
    void runningProducerLosesAndDoublesNothing(String setting, String expected) throws ReflectiveOperationException {
        Object producer = value(
                KafkaProducer.class, value(ArticleLog.class, ClientProxy.unwrap(log), "producer"), "producerConfig");

        assertThat(((ProducerConfig) producer).values().get(setting)).hasToString(expected);
    }

    private static Object value(Class<?> type, Object of, String field) throws ReflectiveOperationException {
        Field declared = type.getDeclaredField(field);
        declared.setAccessible(true);
        return declared.get(of);
    }
}
