package id.linimasa.ingest.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org statements of a page, in its {@code <script type="application/ld+json">}. What is not JSON counts as not there. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> roots;

    private JsonLd(List<JsonNode> roots) {
        this.roots = roots;
    }

    static JsonLd of(Document document) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                roots.add(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                // A page's broken script is not the poster's fault: the page is read without it.
            }
        }
        return new JsonLd(roots);
    }

    /** The string values of a property, at whatever depth, in the order of the page. */
    Stream<String> all(String property) {
        return roots.stream()
                .flatMap(root -> root.findValues(property).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
