package id.linimasa.claims.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsReporter;

/** Plugged into every Kafka client of the service under test, to learn from each client itself which settings it runs with. */
public class ReportedSettings implements MetricsReporter {
    private static final Map<String, Map<String, ?>> BY_KIND = new ConcurrentHashMap<>();

    /** The settings of the newest client that has this one. */
    static Map<String, ?> ofTheClientWith(String setting) {
        return BY_KIND.getOrDefault(setting, Map.of());
    }

    @Override
    public void configure(Map<String, ?> settings) {
        settings.keySet().forEach(setting -> BY_KIND.put(setting, settings));
    }

    @Override
    public void init(List<KafkaMetric> metrics) {}

    @Override
    public void metricChange(KafkaMetric metric) {}

    @Override
    public void metricRemoval(KafkaMetric metric) {}

    @Override
    public void close() {}
}
