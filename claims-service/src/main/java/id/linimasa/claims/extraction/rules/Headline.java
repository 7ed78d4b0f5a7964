package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.Article;

/** Puts the title that a poster gives apart above the text, where it says what the article is about; nothing is read out of it. */
final class Headline {
    private static final String BELOW = "\n\n";

    private Headline() {}

    /** The article's text, below its title unless that is in the text already. */
    static String above(Article article) {
        String title = article.title();
        return title == null || title.isBlank() || article.text().contains(title.strip())
                ? article.text()
                : title.strip() + BELOW + article.text();
    }
}
