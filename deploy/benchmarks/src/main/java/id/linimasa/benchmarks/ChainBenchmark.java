package id.linimasa.benchmarks;

import id.linimasa.embedded.DeletedTree;
import id.linimasa.local.Api;
import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.PostedArticle;
import id.linimasa.local.RunCommand;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import id.linimasa.local.TimelineReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command deploy/benchmarks/run: start, latency and throughput of the local stack, on data of its own. */
@Command(
        name = "deploy/benchmarks/run",
        description = "Measures start, latency and throughput of the whole chain on this machine.")
public final class ChainBenchmark implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SERVER = List.of("-XX:+UseParallelGC", "-Xmx1g");

    private final Path home;

    @Option(names = "--articles", defaultValue = "20000", description = "articles to post (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--connections",
            defaultValue = "64",
            description = "connections at once (default: ${DEFAULT-VALUE})")
    private int connections;

    @Option(
            names = "--ports",
            defaultValue = "18080",
            description = "as for deploy/local/run (default: ${DEFAULT-VALUE})")
    private int base;

    private ChainBenchmark(Path home) {
        this.home = home;
    }

    /** Runs the command in the project directory that the system property {@code linimasa.home} names. */
    public static void main(String[] arguments) {
        System.exit(RunCommand.helpful(new ChainBenchmark(RunCommand.home())).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("linimasa-benchmark");
        try {
            ingest(directory.resolve("ingest"));
            chain(directory.resolve("chain"));
        } finally {
            DeletedTree.delete(directory);
        }
        return 0;
    }

    /** Without the other services, which would read at once and take the machine away from what is measured. */
    private void ingest(Path data) throws Exception {
        try (DataDirectory taken = DataDirectory.take(data, true);
                LocalStack stack = start(taken, Set.of(Service.INGEST));
                HttpLoad load = new HttpLoad(stack.address(Service.INGEST), connections)) {
            load.post(new BenchmarkArticles("warm-up"), count);
            double raw =
                    new RawProducer(stack.bootstrapServers()).articlesPerSecond(new BenchmarkArticles("raw"), count);
            long began = System.nanoTime();
            load.post(new BenchmarkArticles("load"), count);
            double acknowledged = count / seconds(began);
            print("raw producer", raw, "articles/s");
            print("ingest-service, an article a request", acknowledged, "articles/s");
            print("ingest-service / raw producer", acknowledged / raw, "");
        }
    }

    private void chain(Path data) throws Exception {
        long began = System.nanoTime();
        try (DataDirectory taken = DataDirectory.take(data, true);
                LocalStack stack = start(taken, Service.ALL);
                HttpLoad load = new HttpLoad(stack.address(Service.INGEST), connections)) {
            print("start with everything built", seconds(began), "s");
            Api api = new Api();
            TimelineReader timeline = new TimelineReader(stack.address(Service.TIMELINE), api);
            timeline.awaitAll(load.post(new BenchmarkArticles("warm-up"), count / 4), PATIENCE);
            latency(stack, timeline, api);
            throughput(load, timeline);
        }
    }

    private LocalStack start(DataDirectory data, Set<Service> services) {
        return LocalStack.start(home, data, new StackPorts(base), services, SERVER, ChainBenchmark::say);
    }

    private static void latency(LocalStack stack, TimelineReader timeline, Api api) {
        IdleLatency idle = new IdleLatency(stack.address(Service.INGEST), timeline, api);
        double[] sorted = idle.milliseconds(new BenchmarkArticles("idle"), 200);
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            print("post to visible, idle, p" + Math.round(share * 100), IdleLatency.percentile(sorted, share), "ms");
        }
    }

    private void throughput(HttpLoad load, TimelineReader timeline) throws Exception {
        long began = System.nanoTime();
        List<PostedArticle> posted = load.post(new BenchmarkArticles("load"), count);
        // The last ones are the last to become visible; asking for all of them would be load of its own.
        timeline.awaitAll(posted.subList(count - connections, count), PATIENCE);
        print("whole chain, posted to visible", count / seconds(began), "articles/s");
        timeline.awaitAll(posted, PATIENCE);
    }

    private static void say(String progress) {
        System.err.println(progress);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String what, double value, String unit) {
        System.out.printf("%-36s %,12.2f %s%n", what, value, unit);
    }
}
