package id.linimasa.benchmarks.extraction;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.runtime.ExtractionData;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Long texts of the pieces that are hardest to read: twice the text should take twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LongTextBenchmark {
    private static final Extractor EXTRACTOR = ExtractionData.load(List.of("id", "en"));

    /** Number of the piece in the list of hard texts. */
    @Param("0")
    public int piece;

    /** Length of the text in kibibytes. */
    @Param({"64", "128", "256", "512"})
    public int kibibytes;

    private Article article = new Article("", null, null, null, null, null);

    /** Makes the text. */
    @Setup
    public void repeatPiece() throws IOException {
        article = new Article(
                Texts.repeated(Texts.hardPieces().get(piece), kibibytes * 1024), null, null, null, "id", "2023-10-10");
    }

    /** Extracts from the whole text. */
    @Benchmark
    public Extraction extract() {
        return EXTRACTOR.extractFrom(article);
    }
}
