package id.linimasa.evaluation.gold;

import id.linimasa.claims.extraction.Article;
import java.util.List;

/** An article with the claims that it makes, in order of appearance. */
public record GoldArticle(String id, Article article, List<Claim> claims) {
    public GoldArticle {
        claims = List.copyOf(claims);
    }

    /** ISO 639-1, or {@code ?}. */
    public String language() {
        String language = article.language();
        return language == null ? "?" : language;
    }
}
