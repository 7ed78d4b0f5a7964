package id.linimasa.ingest.reading;

import id.linimasa.ingest.article.ArticleDraft;
import id.linimasa.ingest.article.ArticleReview;
import id.linimasa.ingest.article.PublicationDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its head: Open Graph, schema.org as JSON-LD and as microdata, Dublin Core and HTML's own elements. Of several
 * statements the first that can be true counts, in the order in which they are listed here: what is made for machines comes before what is
 * made for readers. A statement that breaks the field's rule is passed over, because the poster cannot mend the page.
 */
final class PageMetadata {
    private static final Pattern HTTP = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final JsonLd jsonLd;

    PageMetadata(Document document) {
        this.document = document;
        this.jsonLd = JsonLd.of(document);
    }

    /** Values by field name; what the page does not say is absent. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        title().ifPresent(value -> fields.put(ArticleDraft.TITLE, value));
        publisher().ifPresent(value -> fields.put(ArticleDraft.PUBLISHER, value));
        publishedAt().ifPresent(value -> fields.put(ArticleDraft.PUBLISHED_AT, value));
        url().ifPresent(value -> fields.put(ArticleDraft.URL, value));
        language().ifPresent(value -> fields.put(ArticleDraft.LANGUAGE, value));
        return fields;
    }

    private Optional<String> title() {
        return first(Stream.of(
                all("meta[property=og:title]", "content"), jsonLd.all("headline"), texts("h1"), texts("title")));
    }

    private Optional<String> publisher() {
        return first(Stream.of(all("meta[property=og:site_name]", "content")));
    }

    private Optional<String> publishedAt() {
        return Stream.of(
                        all("meta[property=article:published_time]", "content"),
                        jsonLd.all("datePublished"),
                        all("meta[itemprop=datePublished]", "content"),
                        all("[itemprop=datePublished][datetime]", "datetime"),
                        all(
                                "meta[name~=(?i)^(dc\\.date(\\.issued)?|dcterms\\.date|date|pubdate|publishdate)$]",
                                "content"),
                        all("time[pubdate][datetime], article time[datetime], time[datetime]", "datetime"))
                .flatMap(statements -> statements)
                .flatMap(statement -> PublicationDate.ofPage(statement).stream())
                .findFirst();
    }

    private Optional<String> url() {
        return Stream.concat(all("link[rel~=(?i)^canonical$]", "href"), all("meta[property=og:url]", "content"))
                .map(String::strip)
                .filter(value -> HTTP.matcher(value).matches())
                .findFirst();
    }

    private Optional<String> language() {
        return Stream.concat(all("html[lang]", "lang"), all("meta[property=og:locale]", "content"))
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
                .filter(ArticleReview::isLanguage)
                .findFirst();
    }

    private static Optional<String> first(Stream<Stream<String>> statements) {
        return statements
                .flatMap(values -> values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Stream<String> all(String selector, String attribute) {
        return document.select(selector).stream().map(element -> element.attr(attribute));
    }

    private Stream<String> texts(String selector) {
        return document.select(selector).stream().map(Element::text);
    }
}
