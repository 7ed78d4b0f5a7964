package id.linimasa.ingest.reading;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a page, found by Readability4J, a port of Mozilla's Readability. Paragraphs, headings and list items are separated by an
 * empty line; inside of them white space is collapsed as a browser does.
 */
final class MainText {
    private static final String PARAGRAPH_BREAK = "\n\n";

    /** Readability only uses it to make links absolute, and links are not part of the text. */
    private static final String ANY_ADDRESS = "https://page.invalid/";

    private MainText() {}

    static Optional<String> of(Document document) {
        Document searched = document.clone();
        // Without a text to find, Readability would take the page's title for one.
        searched.head().empty();
        Element main = new Readability4J(ANY_ADDRESS, searched).parse().getArticleContent();
        return Optional.ofNullable(main).map(MainText::paragraphs).filter(text -> !text.isBlank());
    }

    private static String paragraphs(Element main) {
        StringBuilder text = new StringBuilder();
        main.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.text());
                } else if (node instanceof Element element && breaksBefore(element)) {
                    breakParagraph(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    breakParagraph(text);
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean breaksBefore(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static void append(StringBuilder text, String words) {
        boolean atStart = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? words.stripLeading() : words);
    }

    private static void breakParagraph(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append(PARAGRAPH_BREAK);
        }
    }
}
