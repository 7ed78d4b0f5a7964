package id.linimasa.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The command deploy/local/run. */
@Command(
        name = "deploy/local/run",
        description = "Starts Linimasa on this machine, posts the sample articles and prints the timeline.")
public final class RunCommand implements Callable<Integer> {
    private static final int FAULTY_USE = 2;
    private static final Duration VISIBLE = Duration.ofMinutes(2);

    private final Path home;

    @Option(names = "--fresh", description = "forget what earlier runs have kept")
    private boolean fresh;

    @Option(names = "--once", description = "print the timeline and end")
    private boolean once;

    @Option(names = "--data", paramLabel = "DIR", description = "where the state is kept (default: .data)")
    private Path data;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "post every .txt and .json of DIR instead of our own")
    private Path samples;

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            defaultValue = "8080",
            description = "ingest-service listens on BASE+1, claims-service on BASE+2, timeline-service on BASE+3,"
                    + " the broker on BASE+4, the database on BASE+5 (default: ${DEFAULT-VALUE})")
    private int base;

    RunCommand(Path home) {
        this.home = home;
        this.data = home.resolve(".data");
        this.samples = home.resolve("deploy/local/samples");
    }

    /** Runs the command in the project directory that the system property {@code linimasa.home} names. */
    public static void main(String[] arguments) {
        System.exit(run(home(), arguments));
    }

    /** The project directory that the system property {@code linimasa.home} names. */
    public static Path home() {
        return Path.of(System.getProperty("linimasa.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** Runs the command and returns its exit status: 0, 1 for a failure or a refused article, 2 for something that the caller can mend. */
    static int run(Path home, String... arguments) {
        return helpful(new RunCommand(home))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(e))
                .execute(arguments);
    }

    /** A command line that knows {@code --help}. */
    public static CommandLine helpful(Callable<Integer> command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this text and end")
                        .build());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        Instant began = Instant.now();
        StackPorts ports = new StackPorts(base);
        Api api = new Api();
        Samples articles = Samples.in(samples, api);
        ports.complaint().ifPresent(complaint -> {
            throw new UsageException(complaint);
        });
        CountDownLatch ended = new CountDownLatch(1);
        boolean allPosted = false;
        try (DataDirectory directory = DataDirectory.take(data, fresh)) {
            try (LocalStack stack = start(directory, ports, ended)) {
                allPosted = show(stack, articles, api);
                say("started, posted and read in "
                        + Duration.between(began, Instant.now()).toSeconds() + " s");
                if (!once) {
                    addresses(stack).forEach(System.out::println);
                    new CountDownLatch(1).await();
                }
            }
        } catch (InterruptedException e) {
            say("stopping");
        } finally {
            ended.countDown();
        }
        return allPosted ? 0 : 1;
    }

    /** Ctrl-C interrupts the main thread, which then closes what it has opened, in the right order. */
    private LocalStack start(DataDirectory directory, StackPorts ports, CountDownLatch ended) {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            main.interrupt();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return LocalStack.start(home, directory, ports, Service.ALL, LocalStack.QUICK_START, RunCommand::say);
    }

    /** Posts the articles and prints what comes of them; answers whether every one was accepted. */
    private static boolean show(LocalStack stack, Samples articles, Api api) throws IOException {
        List<PostedArticle> posted = articles.postTo(stack.address(Service.INGEST), RunCommand::say);
        TimelineReader timeline = new TimelineReader(stack.address(Service.TIMELINE), api);
        timeline.awaitAll(posted, VISIBLE);
        TimelineText.of(timeline).forEach(System.out::println);
        System.out.println();
        return articles.areAllIn(posted);
    }

    private static List<String> addresses(LocalStack stack) {
        return List.of(
                "",
                "dashboard       " + stack.address(Service.TIMELINE) + "/",
                "post articles   " + stack.address(Service.INGEST) + "/articles",
                "try a text      " + stack.address(Service.CLAIMS) + "/extractions",
                "read            " + stack.address(Service.TIMELINE) + "/timeline",
                "subscribe       " + stack.bootstrapServers() + ", topic policy-events",
                "database        " + stack.postgres().jdbcUrl(),
                "",
                "Ctrl-C stops everything.");
    }

    private static void say(String line) {
        System.err.println("linimasa: " + line);
    }

    private static int complain(Exception e) {
        @Nullable Throwable cause = e instanceof CompletionException ? e.getCause() : e;
        say(
                cause instanceof UsageException || cause instanceof IllegalStateException
                        ? "" + cause.getMessage()
                        : "" + cause);
        return cause instanceof UsageException ? FAULTY_USE : 1;
    }
}
