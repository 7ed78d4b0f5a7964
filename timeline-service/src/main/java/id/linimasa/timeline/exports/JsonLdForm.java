package id.linimasa.timeline.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.http.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * JSON-LD 1.1 in the vocabulary of schema.org: an {@code Event} for each entry, a {@code Claim} for each statement behind it, and a {@code ClaimReview}
 * for each contradiction, which reviews the claims that cannot all be true. The context stands in the document, so that nobody has to fetch it. {@code <} is written as an escape: the document can be put into a page as it is.
 */
@ApplicationScoped
public class JsonLdForm implements TimelineForm {
    private static final String SCHEMA = "https://schema.org/";
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final ObjectMapper mapper;

    public JsonLdForm(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Format format() {
        return Format.JSON_LD;
    }

    @Override
    public Export write(ExportedTimeline timeline) {
        ObjectNode document = mapper.createObjectNode();
        context(document.putObject("@context"));
        ArrayNode graph = document.putArray("@graph");
        for (ExportedEntry entry : timeline.entries()) {
            event(graph.addObject(), entry, timeline.words());
            entry.statements().forEach(statement -> claim(graph.addObject(), entry, statement));
        }
        timeline.reviews().forEach(review -> review(graph.addObject(), review, timeline.words()));
        try {
            return new Export(mapper.writeValueAsString(document).replace("<", "\\u003c"), 0);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void context(ObjectNode context) {
        context.put("@vocab", SCHEMA);
        for (String link : new String[] {"eventStatus", "url", "subjectOf", "itemReviewed"}) {
            context.putObject(link).put("@type", "@id");
        }
        for (String date : new String[] {"startDate", "endDate"}) {
            context.putObject(date).put("@type", "Date");
        }
    }

    private static void event(ObjectNode event, ExportedEntry entry, Words words) {
        event.put("@id", urn(entry.id())).put("@type", "Event").put("name", words.headline(entry));
        String[] parts = entry.edtf().split("/", -1);
        if (ISO_DATE.matcher(parts[0]).matches()) {
            event.put("startDate", parts[0]);
        }
        if (parts.length == 2 && ISO_DATE.matcher(parts[1]).matches()) {
            event.put("endDate", parts[1]);
        }
        event.put(
                "eventStatus",
                SCHEMA + (Certainty.of(entry) == Certainty.CANCELLED ? "EventCancelled" : "EventScheduled"));
        event.putObject("about")
                .put("@id", "urn:linimasa:subject:" + entry.subjectId())
                .put("@type", "Thing")
                .put("name", PlainText.line(entry.subject()));
        ArrayNode places = event.putArray("location");
        entry.jurisdictions()
                .forEach(code ->
                        places.addObject().put("@type", "AdministrativeArea").put("identifier", code));
        ArrayNode claims = event.putArray("subjectOf");
        entry.statements().forEach(statement -> claims.add(urn(statement.id())));
    }

    private static void claim(ObjectNode claim, ExportedEntry entry, ExportedStatement statement) {
        claim.put("@id", urn(statement.id())).put("@type", "Claim").put("text", statement.quote());
        claim.putObject("about").put("@id", urn(entry.id()));
        String publisher = statement.publisher();
        if (publisher != null) {
            claim.putObject("author").put("@type", "Organization").put("name", PlainText.line(publisher));
        }
        ObjectNode article = claim.putObject("appearance")
                .put("@id", urn(statement.articleId()))
                .put("@type", "NewsArticle");
        String title = statement.title();
        if (title != null) {
            article.put("headline", PlainText.line(title));
        }
        PlainText.link(statement.url()).ifPresent(url -> article.put("url", url.toString()));
    }

    private static void review(ObjectNode review, ExportedReview contradiction, Words words) {
        String sentence = contradiction.sentences().getOrDefault(words.language(), "");
        review.put("@id", urn(contradiction.id())).put("@type", "ClaimReview");
        review.put("claimReviewed", sentence).put("reviewBody", sentence).put("inLanguage", words.language());
        review.putObject("datePublished")
                .put("@type", "DateTime")
                .put("@value", contradiction.updatedAt().toString());
        ArrayNode about = review.putArray("about");
        contradiction.entries().forEach(entry -> about.addObject().put("@id", urn(entry)));
        ArrayNode claims = review.putArray("itemReviewed");
        contradiction.statements().forEach(statement -> claims.add(urn(statement)));
        review.putObject("reviewRating")
                .put("@type", "Rating")
                .put("alternateName", words.code("review", contradiction.severity()));
        review.putObject("author").put("@type", "Organization").put("name", "Linimasa");
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
