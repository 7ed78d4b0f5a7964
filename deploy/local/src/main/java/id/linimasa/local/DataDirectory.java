package id.linimasa.local;

import id.linimasa.embedded.DeletedTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the stack keeps broker log, database and logs, for one stack at a time. */
public final class DataDirectory implements AutoCloseable {
    private static final String LOCK = ".linimasa";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the directory, and creates it if there is none.
     *
     * @param fresh whether to empty it first
     * @throws UsageException if another stack uses it, or if it holds something that no stack has put there
     */
    public static DataDirectory take(Path root, boolean fresh) throws IOException {
        boolean ours = Files.exists(root.resolve(LOCK));
        if (!ours && Files.exists(root) && !isEmpty(root)) {
            throw new UsageException(root + " holds other files: choose an empty or a new directory with --data DIR");
        }
        Files.createDirectories(root);
        FileChannel lock = lock(root);
        if (fresh) {
            for (String part : new String[] {"kafka", "postgres", "logs"}) {
                DeletedTree.delete(root.resolve(part));
            }
        }
        Files.createDirectories(root.resolve("logs"));
        return new DataDirectory(root, lock);
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    /** The log file of a service or of the stack itself. */
    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            channel.close();
            throw new UsageException("another local stack uses " + root + ": end it, or choose another --data DIR");
        }
        return channel;
    }
}
