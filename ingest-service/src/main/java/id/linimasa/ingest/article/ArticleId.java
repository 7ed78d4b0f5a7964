package id.linimasa.ingest.article;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of an article: a UUID version 5 (RFC 9562, section 5.5) in the namespace for URLs. It depends on nothing but the article, so that
 * posting an article twice, in whatever format and to whatever instance, makes no second one.
 */
final class ArticleId {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\uFEFF]+");

    private ArticleId() {}

    /** The id of an article with an address: of its canonical URL. */
    static UUID ofUrl(String canonicalUrl) {
        return uuid(canonicalUrl);
    }

    /** The id of an article without one: of its text, in which every run of white space counts as one blank and none at the ends. */
    static UUID ofText(String text) {
        return uuid("text:" + WHITE_SPACE.matcher(text).replaceAll(" ").strip());
    }

    private static UUID uuid(String name) {
        return UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, name);
    }
}
