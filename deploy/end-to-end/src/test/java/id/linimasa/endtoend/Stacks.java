package id.linimasa.endtoend;

import id.linimasa.embedded.Ports;
import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Stacks for tests, each on ports of its own. */
final class Stacks {
    /** The project's directory; tests run two levels below it. */
    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private static final int PORTS = 5;

    private Stacks() {}

    /** A base with five free ports above it, below those that the system gives to outgoing connections and may give away at any moment. */
    static StackPorts freePorts() {
        return ThreadLocalRandom.current()
                .ints(100, 10_000, 32_000)
                .filter(base -> IntStream.rangeClosed(base + 1, base + PORTS).allMatch(Ports::isFree))
                .mapToObj(StackPorts::new)
                .findFirst()
                .orElseThrow();
    }

    /** A stack with nothing posted; whoever starts it closes it. */
    static LocalStack start(Path data) throws IOException {
        return LocalStack.start(
                HOME, DataDirectory.take(data, true), freePorts(), Service.ALL, LocalStack.QUICK_START, line -> {});
    }
}
