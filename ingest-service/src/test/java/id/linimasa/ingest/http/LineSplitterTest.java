package id.linimasa.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class LineSplitterTest {
    private static final int LONGEST = 8;

    @Property
    void linesDoNotDependOnHowTheStreamIsCut(
            @ForAll @Chars({'a', ' ', '\n', '\r'}) String stream, @ForAll @IntRange(min = 1, max = 20) int chunk) {
        List<String> expected = new ArrayList<>();
        String[] lines = stream.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST) {
                expected.add((i + 1) + " too long");
            } else if (!lines[i].isBlank()) {
                expected.add((i + 1) + " " + lines[i]);
            }
        }

        assertThat(split(stream.getBytes(UTF_8), chunk)).isEqualTo(expected);
    }

    private static List<String> split(byte[] stream, int chunk) {
        LineSplitter splitter = new LineSplitter(LONGEST);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < stream.length; at += chunk) {
            splitter.feed(Arrays.copyOfRange(stream, at, Math.min(at + chunk, stream.length)));
            for (Optional<LineSplitter.Line> line = splitter.next(); line.isPresent(); line = splitter.next()) {
                lines.add(shown(line.get()));
            }
        }
        splitter.last().map(LineSplitterTest::shown).ifPresent(lines::add);
        return lines;
    }

    private static String shown(LineSplitter.Line line) {
        return line.number() + " "
                + line.bytes().map(bytes -> new String(bytes, UTF_8)).orElse("too long");
    }
}
