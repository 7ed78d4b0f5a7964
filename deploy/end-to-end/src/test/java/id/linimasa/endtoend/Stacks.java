package id.linimasa.endtoend;

import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import java.io.IOException;
import java.nio.file.Path;

/** Stacks for tests, each on ports of its own. */
final class Stacks {
    /** The project's directory; tests run two levels below it. */
    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private Stacks() {}

    /** A stack with nothing posted; whoever starts it closes it. */
    static LocalStack start(Path data) throws IOException {
        return LocalStack.start(
                HOME,
                DataDirectory.take(data, true),
                StackPorts.free(),
                Service.ALL,
                LocalStack.QUICK_START,
                line -> {});
    }
}
