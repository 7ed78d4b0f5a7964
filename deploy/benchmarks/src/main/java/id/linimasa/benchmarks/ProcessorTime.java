package id.linimasa.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The processor time of the processes that this one has started, timeline-service and the database; other programs on the machine do not count. With that of
 * processes which have ended: a rebuild has connections of its own, and each is a process of the database.
 */
final class ProcessorTime {
    private static final double TICKS_A_SECOND = 100;

    /** In {@code /proc/PID/stat}, counted from the end of the name: its own time, and that of children that have ended. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    private ProcessorTime() {}

    /** So far. */
    static double seconds() {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(process -> seconds(process.pid()))
                .sum();
    }

    private static double seconds(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST; field <= LAST; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
