package id.linimasa.benchmarks;

import id.linimasa.embedded.DeletedTree;
import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.RunCommand;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command deploy/benchmarks/scale: what a statement costs as the read model grows, how fast it is read when it is large, and how fast it is rebuilt. */
@Command(
        name = "deploy/benchmarks/scale",
        description = "Measures timeline-service under a generated, lifelike load, as it grows.")
public final class ScaleBenchmark implements Callable<Integer> {
    private static final List<String> SERVER = List.of("-XX:+UseParallelGC", "-Xmx2g");

    /** Of the time for everything, what growing may take: the rest is for the reads and the rebuild. */
    private static final double GROWING = 0.7;

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
            names = "--minutes",
            defaultValue = "25",
            description = "after which what is not done is given up (default: ${DEFAULT-VALUE})")
    private int minutes;

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
        Duration all = Duration.ofMinutes(minutes);
        Deadline grown = Deadline.in(Duration.ofSeconds((long) (all.toSeconds() * GROWING)));
        Deadline end = Deadline.in(all);
        try (DataDirectory data = DataDirectory.take(directory.resolve("data"), true);
                LocalStack stack = LocalStack.start(
                        home, data, new StackPorts(base), Set.of(Service.TIMELINE), SERVER, ScaleBenchmark::say);
                ReadModelProbe model = new ReadModelProbe(stack.postgres().jdbcUrl());
                EventLog log = new EventLog(stack.bootstrapServers(), load)) {
            boolean done = isDone(() -> new Growth(log, model, grown, home.resolve(plot)).to(events, probe));
            done &= isDone(() -> new ModelReads(stack, load, count(), rate, seconds).measure(directory));
            done &= isDone(() -> rebuild(stack, log, end));
            System.out.printf(
                    "database: %,d MB%n", model.number("select pg_database_size(current_database())") / 1_000_000);
            return done ? 0 : 1;
        } finally {
            DeletedTree.delete(directory);
        }
    }

    /** A part of the measurements. */
    private interface Part {
        void run() throws Exception;
    }

    /** What one part cannot tell does not keep the others from telling theirs. */
    private static boolean isDone(Part part) throws InterruptedException {
        long began = System.nanoTime();
        try {
            part.run();
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.out.println("FAILED: " + e);
            return false;
        } finally {
            say("took %d s"
                    .formatted(Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        }
    }

    private static void say(String progress) {
        System.err.println(progress);
    }

    private int count() {
        return subjects.orElse(Math.max(100, events / 50));
    }

    private static void rebuild(LocalStack stack, EventLog log, Deadline end) throws Exception {
        double begun = ProcessorTime.seconds();
        double taken = RebuildTime.seconds(stack.address(Service.TIMELINE), end);
        System.out.printf(
                "rebuilt in %.1f s, %,.0f statements a second, processor %.3f ms each%n",
                taken, log.statements() / taken, (ProcessorTime.seconds() - begun) * 1000 / log.statements());
    }
}
