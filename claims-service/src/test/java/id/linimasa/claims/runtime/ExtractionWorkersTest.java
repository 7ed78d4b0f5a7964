package id.linimasa.claims.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtractionWorkersTest {
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExtractionWorkers workers = new ExtractionWorkers("test", 2, Duration.ofMillis(300));

    @AfterEach
    void release() {
        over.set(true);
        workers.close();
    }

    @Test
    void resultsComeInTheOrderInWhichWorkWasSubmitted() throws Exception {
        List<Future<Integer>> work =
                IntStream.range(0, 200).mapToObj(i -> workers.submit(() -> i)).toList();

        List<Integer> results = new ArrayList<>();
        for (Future<Integer> each : work) {
            results.add(workers.await(each, givenUp -> -1));
        }

        assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void workThatHeedsNothingIsGivenUpAndTakesNoOtherWorkAlong() throws Exception {
        List<Future<String>> work = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            work.add(workers.submit(this::endless));
        }
        work.add(workers.submit(() -> "done"));

        List<String> results = new ArrayList<>();
        for (Future<String> each : work) {
            results.add(workers.await(each, givenUp -> "given up"));
        }

        assertThat(results).containsExactly("given up", "given up", "given up", "given up", "given up", "done");
    }

    @Test
    void failureOfTheWorkIsTheCallersToHandle() {
        Future<String> work = workers.submit(() -> {
            throw new LinkageError("no class");
        });

        assertThatThrownBy(() -> workers.await(work, givenUp -> "given up")).hasCauseInstanceOf(LinkageError.class);
    }

    private String endless() {
        while (!over.get()) {
            Thread.onSpinWait();
        }
        return "late";
    }
}
