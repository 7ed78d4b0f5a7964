package id.linimasa.timeline.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestingTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "cells, afterMillis, rests",
                "100,        0, false",
                "101,        0, true",
                "500,      499, true",
                "500,      500, false",
                "3000,    2999, true",
                "3000,    3000, false"
            })
    void aSubjectRestsAsLongAsItIsLarge(int cells, long afterMillis, boolean rests) {
        Resting resting = new Resting();
        long now = System.nanoTime();
        resting.resolved(Map.of("large", cells, "small", 1), now);

        assertThat(resting.at(now + TimeUnit.MILLISECONDS.toNanos(afterMillis)))
                .hasSize(rests ? 1 : 0)
                .doesNotContain("small");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {"pauseMillis, cells, waitsMillis", "1000, 500, 500", "1000, 5000, 1000", "1000, 50, 1000"})
    void nobodyWaitsLongerThanUntilOneHasRested(long pauseMillis, int cells, long waitsMillis) {
        Resting resting = new Resting();
        long now = System.nanoTime();
        resting.resolved(Map.of("one", cells, "larger", 9000), now);

        assertThat(resting.noLongerThan(Duration.ofMillis(pauseMillis), now)).isEqualTo(Duration.ofMillis(waitsMillis));
        assertThat(resting.noLongerThan(Duration.ofMillis(pauseMillis), now + TimeUnit.HOURS.toNanos(1)))
                .isEqualTo(Duration.ZERO);
    }
}
