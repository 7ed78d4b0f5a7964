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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles of 2.5 kB, one after another in one thread, of which nobody told the language. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ArticleBenchmark {
    private final Extractor extractor = ExtractionData.load(List.of("id", "en"));
    private List<Article> articles = List.of();
    private int next;

    /** Reads the articles. */
    @Setup
    public void readArticles() throws IOException {
        articles = Texts.articles();
    }

    /** Extracts from one article. */
    @Benchmark
    public Extraction extract() {
        next = (next + 1) % articles.size();
        return extractor.extractFrom(articles.get(next));
    }
}
