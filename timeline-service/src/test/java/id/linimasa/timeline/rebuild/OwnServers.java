package id.linimasa.timeline.rebuild;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A read model that holds nothing but what is on the log, and is waited for however slow the machine is. */
public class OwnServers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("linimasa.storage.read-timeout", "60S");
    }
}
