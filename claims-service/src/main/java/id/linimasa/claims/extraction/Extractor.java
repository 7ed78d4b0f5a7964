package id.linimasa.claims.extraction;

import id.linimasa.claims.extraction.explanation.Explanation;

/** Reads the dated policy events out of articles. Implementations are immutable, safe to share between threads, and linear in the text. */
public interface Extractor {
    /** Which extractor this is, so that statements of different versions can be told apart. */
    Version version();

    /** Reads one article. The result depends on nothing but the argument. */
    Extraction extractFrom(Article article);

    /** Reads one article and tells the reasons. The extraction in it equals that of {@link #extractFrom}. */
    Explanation explain(Article article);

    /** Name and version of an extractor. */
    record Version(String name, String version) {}
}
