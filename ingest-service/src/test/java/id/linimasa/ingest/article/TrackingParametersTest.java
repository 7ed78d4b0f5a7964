package id.linimasa.ingest.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackingParametersTest {
    @Test
    void faultyLineIsNamedWithItsFile() {
        List<String> lines = List.of("# comment", "", "utm_*", "fb clid");

        assertThatThrownBy(() -> TrackingParameters.of(lines, "tracking.txt")).hasMessageContaining("tracking.txt:4");
    }
}
