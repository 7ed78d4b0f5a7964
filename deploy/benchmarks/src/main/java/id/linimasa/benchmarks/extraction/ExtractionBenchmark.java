package id.linimasa.benchmarks.extraction;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command deploy/benchmarks/extraction: articles a second, garbage an article, and what twice the text costs. */
@Command(name = "deploy/benchmarks/extraction", description = "Measures the extraction core in one thread, with JMH.")
public final class ExtractionBenchmark implements Callable<Integer> {
    private static final String GARBAGE = "gc.alloc.rate.norm";
    private static final double BYTES_PER_KILOBYTE = 1000;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            description = "length of a measurement of articles, of which there are five (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--articles-only", description = "leave the long texts out, which take about two minutes")
    private boolean articlesOnly;

    private ExtractionBenchmark() {}

    /** Runs the command and ends the process: 0, 1 if the benchmark failed, 2 for a wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ExtractionBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        printArticles();
        if (!articlesOnly) {
            printLongTexts();
        }
        return 0;
    }

    private void printArticles() throws RunnerException {
        RunResult result = run(options(ArticleBenchmark.class, 5, seconds).addProfiler(GCProfiler.class))
                .iterator()
                .next();
        System.out.printf(
                "articles of 2.5 kB: %,.0f ± %,.0f a second, %,.0f kB of garbage each%n",
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                garbage(result) / BYTES_PER_KILOBYTE);
    }

    /** All in this process: there are too many texts to start one for each. */
    private static void printLongTexts() throws IOException, RunnerException {
        String[] pieces = IntStream.range(0, Texts.hardPieces().size())
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        Map<Integer, TreeMap<Integer, Double>> times = new TreeMap<>();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(LongTextBenchmark.class.getName())
                .forks(0)
                .warmupIterations(2)
                .measurementIterations(3)
                .param("piece", pieces)
                .verbosity(VerboseMode.SILENT);
        for (RunResult result : run(options)) {
            times.computeIfAbsent(number(result, "piece"), piece -> new TreeMap<>())
                    .put(
                            number(result, "kibibytes"),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        System.out.println("milliseconds for 64, 128, 256 and 512 KiB of hard text, and the ratio of the last two:");
        for (Map.Entry<Integer, TreeMap<Integer, Double>> each : times.entrySet()) {
            List<Double> bySize = List.copyOf(each.getValue().values());
            bySize.forEach(time -> System.out.printf("%7.0f", time));
            System.out.printf(
                    "  %.2f  %s%n",
                    bySize.get(bySize.size() - 1) / bySize.get(bySize.size() - 2),
                    Texts.hardPieces().get(each.getKey()).replace("\n", "\\n"));
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, int iterations, int seconds) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .threads(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static double garbage(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(GARBAGE), GARBAGE)
                .getScore();
    }

    private static int number(RunResult result, String parameter) {
        return Integer.parseInt(result.getParams().getParam(parameter));
    }
}
