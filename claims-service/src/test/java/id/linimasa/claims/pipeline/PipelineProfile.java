package id.linimasa.claims.pipeline;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Short limits, so that tests of them are short. */
public class PipelineProfile implements QuarkusTestProfile {
    static final String INSTANCE = "under-test";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "linimasa.instance",
                INSTANCE,
                "linimasa.extraction.time-limit",
                "2s",
                "linimasa.extraction.concurrent-requests",
                "1",
                "kafka.metric.reporters",
                ReportedSettings.class.getName());
    }
}
