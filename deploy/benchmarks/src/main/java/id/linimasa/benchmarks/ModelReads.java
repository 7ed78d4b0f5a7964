package id.linimasa.benchmarks;

import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;

/** Reads pages of subjects that are read as often as they are in the news. */
final class ModelReads {
    private static final int CONNECTIONS = 16;

    private final LocalStack stack;
    private final LifelikeLoad load;
    private final int subjects;
    private final int rate;
    private final int seconds;
    private final Random random = new Random(7);

    ModelReads(LocalStack stack, LifelikeLoad load, int subjects, int rate, int seconds) {
        this.stack = stack;
        this.load = load;
        this.subjects = subjects;
        this.rate = rate;
        this.seconds = seconds;
    }

    void measure(Path directory) throws IOException, InterruptedException {
        try (TimedReads reads = new TimedReads(stack.address(Service.TIMELINE), 64)) {
            for (String list : List.of("/timeline", "/contradictions")) {
                LongFunction<String> pages =
                        number -> list + "?limit=20&subject=" + LifelikeLoad.name(load.subject(random));
                reads.asFastAsPossible(CONNECTIONS, seconds, pages);
                double begun = ProcessorTime.seconds();
                double[] sorted = reads.atRate(rate, seconds, pages);
                double each = (ProcessorTime.seconds() - begun) * 1000 / sorted.length;
                for (double share : new double[] {0.5, 0.99}) {
                    System.out.printf(
                            "GET %s at %d a second, p%d: %.1f ms%n",
                            list, rate, Math.round(share * 100), IdleLatency.percentile(sorted, share));
                }
                System.out.printf("GET %s, processor: %.2f ms each%n", list, each);
            }
            LongFunction<String> same = number ->
                    "/timeline?limit=20&subject=" + LifelikeLoad.name(1 + random.nextInt(RawReads.subjects(subjects)));
            double served = reads.asFastAsPossible(CONNECTIONS, seconds, same);
            System.out.printf("GET /timeline, %d connections: %,.0f a second%n", CONNECTIONS, served);
            Optional<Double> raw =
                    new RawReads(stack.postgres().jdbcUrl()).perSecond(directory, subjects, CONNECTIONS, seconds);
            System.out.println(raw.map(rawRate -> "the same SQL in pgbench: %,.0f a second; service / pgbench: %.2f"
                            .formatted(rawRate, served / rawRate))
                    .orElse("pgbench is not installed: nothing to compare with"));
        }
    }
}
