package id.linimasa.ingest.reading;

import id.linimasa.ingest.article.ArticleDraft;
import id.linimasa.ingest.article.ArticleReview;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.article.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one article from the bytes of a body. Every method is a function of its arguments, takes time linear in the body's length (HTML: see
 * {@link MainText}), and may be called from any thread.
 */
@ApplicationScoped
public class ArticleReader {
    /** Reads a JSON object with the article's fields. */
    public Reviewed readJson(byte[] body, QueryMetadata query) {
        return decoded(body, json -> new JsonFields().read(json, query.refusedBesideJson()));
    }

    /** Reads a body that is the text itself; the rest comes by query parameters. */
    public Reviewed readText(byte[] body, QueryMetadata query) {
        return decoded(body, text -> {
            Map<String, String> fields = new HashMap<>(query.fields());
            fields.put(ArticleDraft.TEXT, text.toString());
            return ArticleReview.review(new ArticleDraft(fields), query.violations());
        });
    }

    /** Reads a web page: its main text, and from its metadata what the query parameters do not say. Takes milliseconds: not for an event loop. */
    public Reviewed readHtml(byte[] body, QueryMetadata query) {
        return decoded(body, html -> {
            WebPage page = WebPage.parse(html.toString());
            if (page.isTooComplex()) {
                return new Reviewed.Faulty(
                        Refusal.tooLarge("The page has more than " + WebPage.MOST_ELEMENTS + " elements."));
            }
            Map<String, String> fields = new HashMap<>(page.metadata());
            fields.putAll(query.fields());
            List<Violation> violations = new ArrayList<>(query.violations());
            page.mainText()
                    .ifPresentOrElse(
                            text -> fields.put(ArticleDraft.TEXT, text),
                            () -> violations.add(
                                    new Violation(ArticleDraft.TEXT, "no main text was found in the page")));
            return ArticleReview.review(new ArticleDraft(fields), violations);
        });
    }

    private static Reviewed decoded(byte[] body, Reading reading) {
        try {
            return reading.read(StrictUtf8.decode(body));
        } catch (CharacterCodingException e) {
            return new Reviewed.Faulty(Refusal.unreadable("The body is not well-formed UTF-8."));
        }
    }

    private interface Reading {
        Reviewed read(CharBuffer characters);
    }
}
