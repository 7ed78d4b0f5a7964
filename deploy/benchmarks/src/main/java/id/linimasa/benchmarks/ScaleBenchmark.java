package id.linimasa.benchmarks;

import id.linimasa.embedded.DeletedTree;
import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.RunCommand;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command deploy/benchmarks/scale: what a statement costs as the read model grows, how fast it is read when it is large, and how fast it is rebuilt. */
@Command(
        name = "deploy/benchmarks/scale",
        description = "Measures timeline-service under a generated, lifelike load, as it grows.")
public final class ScaleBenchmark implements Callable<Integer> {
    private static final int SMALLEST = 10_000;
    private static final List<String> SERVER = List.of("-XX:+UseParallelGC", "-Xmx2g");

    private final Path home;

    @Option(
            names = "--events",
            defaultValue = "30000",
            description = "statements at the end (default: ${DEFAULT-VALUE})")
    private int events;

    @Option(names = "--subjects", description = "subjects (default: one for 50 statements)")
    private Optional<Integer> subjects = Optional.empty();

    @Option(
            names = "--hottest",
            defaultValue = "0.05",
            description = "share of the first subject (default: ${DEFAULT-VALUE})")
    private double hottest;

    @Option(
            names = "--probe",
            defaultValue = "3000",
            description = "statements whose cost is taken at each size (default: ${DEFAULT-VALUE})")
    private int probe;

    @Option(names = "--rate", defaultValue = "200", description = "reads a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "length of each reading (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--ports",
            defaultValue = "18080",
            description = "as for deploy/local/run (default: ${DEFAULT-VALUE})")
    private int base;

    @Option(
            names = "--plot",
            defaultValue = "deploy/benchmarks/target/cost.svg",
            description = "file for the plot (default: ${DEFAULT-VALUE})")
    private Path plot = Path.of("");

    private ScaleBenchmark(Path home) {
        this.home = home;
    }

    /** Runs the command in the project directory that the system property {@code linimasa.home} names. */
    public static void main(String[] arguments) {
        System.exit(RunCommand.helpful(new ScaleBenchmark(RunCommand.home())).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("linimasa-scale");
        LifelikeLoad load = new LifelikeLoad(count(), hottest);
        try (DataDirectory data = DataDirectory.take(directory.resolve("data"), true);
                LocalStack stack = LocalStack.start(
                        home, data, new StackPorts(base), Set.of(Service.TIMELINE), SERVER, ScaleBenchmark::say);
                ReadModelProbe model = new ReadModelProbe(stack.postgres().jdbcUrl());
                EventLog log = new EventLog(stack.bootstrapServers(), load)) {
            grow(log, model);
            read(stack, load, directory);
            rebuild(stack, log);
        } finally {
            DeletedTree.delete(directory);
        }
        return 0;
    }

    private static void say(String progress) {
        System.err.println(progress);
    }

    private int count() {
        return subjects.orElse(Math.max(100, events / 50));
    }

    private void grow(EventLog log, ReadModelProbe model) throws Exception {
        log.growTo(SMALLEST / 2);
        model.awaitSettled(log.articles(), log.statements());
        List<Cost> costs = new ArrayList<>();
        System.out.printf(
                "%12s %14s %22s %22s%n", "statements", "taken a second", "processor, ms each", "against the first");
        for (double size = SMALLEST; size < events * 1.2; size *= Math.sqrt(10)) {
            int target = (int) Math.min(size, events) - probe;
            int before = log.statements();
            long began = System.nanoTime();
            log.growTo(target);
            model.awaitSettled(log.articles(), log.statements());
            double rateTaken = (log.statements() - before) * 1e9 / (System.nanoTime() - began);
            model.analyse();
            double milliseconds = probeCost(log, model);
            costs.add(new Cost(log.statements(), milliseconds));
            System.out.printf(
                    "%,12d %,14.0f %,22.3f %,22.2f%n",
                    log.statements(),
                    rateTaken,
                    milliseconds,
                    milliseconds / costs.get(0).milliseconds());
        }
        Path file = home.resolve(plot);
        Files.writeString(file, CostPlot.svg(costs));
        System.out.println("plot: " + file);
        System.out.printf(
                "statements about the first subject: %,d%n",
                model.number("select count(*) from policy_events where subject_id = '" + LifelikeLoad.name(0) + "'"));
    }

    /** What so many more statements cost, from the log to the resolved timeline, in processor time of service and database. */
    private double probeCost(EventLog log, ReadModelProbe model) throws Exception {
        int before = log.statements();
        double begun = ProcessorTime.seconds();
        log.growTo(before + probe);
        model.awaitSettled(log.articles(), log.statements());
        return (ProcessorTime.seconds() - begun) * 1000 / (log.statements() - before);
    }

    private static void rebuild(LocalStack stack, EventLog log) throws Exception {
        double begun = ProcessorTime.seconds();
        double taken = RebuildTime.seconds(stack.address(Service.TIMELINE));
        System.out.printf(
                "rebuilt in %.1f s, %,.0f statements a second, processor %.3f ms each%n",
                taken, log.statements() / taken, (ProcessorTime.seconds() - begun) * 1000 / log.statements());
    }

    private void read(LocalStack stack, LifelikeLoad load, Path directory) throws Exception {
        Random random = new Random(7);
        LongFunction<String> timeline =
                number -> "/timeline?limit=20&subject=" + LifelikeLoad.name(load.subject(random));
        LongFunction<String> contradictions =
                number -> "/contradictions?limit=20&subject=" + LifelikeLoad.name(load.subject(random));
        try (TimedReads reads = new TimedReads(stack.address(Service.TIMELINE), 64)) {
            reads.asFastAsPossible(16, seconds, timeline);
            reads.asFastAsPossible(16, seconds, contradictions);
            for (var asked : List.of(timeline, contradictions)) {
                double begun = ProcessorTime.seconds();
                double[] sorted = reads.atRate(rate, seconds, asked);
                double each = (ProcessorTime.seconds() - begun) * 1000 / sorted.length;
                String what = asked.apply(0).substring(0, asked.apply(0).indexOf('?'));
                for (double share : new double[] {0.5, 0.99}) {
                    System.out.printf(
                            "GET %s at %d a second, p%d: %.1f ms%n",
                            what, rate, Math.round(share * 100), IdleLatency.percentile(sorted, share));
                }
                System.out.printf("GET %s, processor: %.2f ms each%n", what, each);
            }
            LongFunction<String> same = number ->
                    "/timeline?limit=20&subject=" + LifelikeLoad.name(1 + random.nextInt(RawReads.subjects(count())));
            double served = reads.asFastAsPossible(16, seconds, same);
            Optional<Double> raw = new RawReads(stack.postgres().jdbcUrl()).perSecond(directory, count(), 16, seconds);
            System.out.printf("GET /timeline, 16 connections: %,.0f a second%n", served);
            System.out.println(raw.map(rawRate -> "the same SQL in pgbench: %,.0f a second; service / pgbench: %.2f"
                            .formatted(rawRate, served / rawRate))
                    .orElse("pgbench is not installed: nothing to compare with"));
        }
    }
}
