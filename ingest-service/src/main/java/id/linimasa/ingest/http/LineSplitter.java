package id.linimasa.ingest.http;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines, at line feeds. Holds one chunk and the beginning of one line, which is not kept beyond the longest line
 * allowed. Blank lines are passed over but counted. A carriage return before the line feed is white space to JSON and stays.
 */
final class LineSplitter {
    private final int longest;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private byte[] chunk = {};
    private int at;
    private boolean tooLong;
    private long number = 1;

    LineSplitter(int longest) {
        this.longest = longest;
    }

    /** Adds a chunk; all lines of the one before must have been taken. */
    void feed(byte[] next) {
        if (at < chunk.length) {
            throw new IllegalStateException("there are lines left");
        }
        chunk = next;
        at = 0;
    }

    /** The next line that has ended. */
    Optional<Line> next() {
        while (at < chunk.length) {
            int end = indexOfLineFeed();
            keep(at, end);
            at = end + 1;
            if (end == chunk.length) {
                return Optional.empty();
            }
            Optional<Line> line = finish();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** The last line, if the stream does not end with a line feed. */
    Optional<Line> last() {
        return finish();
    }

    private int indexOfLineFeed() {
        int end = at;
        while (end < chunk.length && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int from, int to) {
        if (tooLong || begun.size() + to - from > longest) {
            tooLong = true;
            begun.reset();
        } else {
            begun.write(chunk, from, to - from);
        }
    }

    private Optional<Line> finish() {
        Line line = new Line(number++, tooLong ? Optional.empty() : Optional.of(begun.toByteArray()));
        begun.reset();
        tooLong = false;
        return line.isBlank() ? Optional.empty() : Optional.of(line);
    }

    /**
     * One line.
     *
     * @param number the first is 1
     * @param bytes without its line feed; empty if it was too long
     */
    record Line(long number, Optional<byte[]> bytes) {
        int length() {
            return bytes.map(line -> line.length).orElse(0);
        }

        private boolean isBlank() {
            return bytes.filter(Line::isBlank).isPresent();
        }

        private static boolean isBlank(byte[] line) {
            for (byte octet : line) {
                if (octet != ' ' && octet != '\t' && octet != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
