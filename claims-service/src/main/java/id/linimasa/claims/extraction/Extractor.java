package id.linimasa.claims.extraction;

import id.linimasa.claims.extraction.explanation.Explanation;

/**
 * Reads the dated policy events out of articles. Implementations are safe to share between threads and linear in the text. One that takes
 * over other data while it runs changes its version with them.
 */
public interface Extractor {
    /** Which extractor this is, so that statements of different versions can be told apart. */
    Version version();

    /** The extractor as it is now, which never changes: what is asked of one article is asked of one of these. */
    default Extractor current() {
        return this;
    }

    /** Reads one article. The result depends on nothing but the argument and the version. */
    Extraction extractFrom(Article article);

    /** Reads one article and tells the reasons. The extraction in it equals that of {@link #extractFrom}. */
    Explanation explain(Article article);

    /** Name and version of an extractor. */
    record Version(String name, String version) {}
}
