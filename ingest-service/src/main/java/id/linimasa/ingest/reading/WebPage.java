package id.linimasa.ingest.reading;

import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as it was posted. Its scripts are not run, and nothing that it refers to is fetched. */
final class WebPage {
    /** More elements than any article needs; the search for the main text grows faster than their number. */
    static final int MOST_ELEMENTS = 20_000;

    private final Document document;

    private WebPage(Document document) {
        this.document = document;
    }

    static WebPage parse(String html) {
        return new WebPage(Jsoup.parse(html));
    }

    boolean isTooComplex() {
        return document.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS;
    }

    /** What the page says of itself, by field name; not checked. */
    Map<String, String> metadata() {
        return new PageMetadata(document).fields();
    }

    /** The text of the article, without what surrounds it on the page; absent if there is none. */
    Optional<String> mainText() {
        return MainText.of(document);
    }
}
