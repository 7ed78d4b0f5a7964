package id.linimasa.timeline.openapi;

import id.linimasa.timeline.articles.ArticleFilter;
import id.linimasa.timeline.entries.ContradictionResource;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.Format;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.policyevents.EventCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Every query parameter of the interface, by the word that resources call it by: its name, or {@code list-name} where lists mean different things. */
final class QueryParameters {
    private static final Map<String, Described> ALL = Stream.of(
                    new Described(
                            "articleId", "the article that states it", id(), "2f0f4c0e-4a0e-5a39-8d0c-5a4f4b3f6f5e"),
                    new Described("subject", "id of the subject", text(), "tiktok-shop"),
                    new Described("type", "event type", oneOf(EventCodes.TYPES), "closure"),
                    new Described("status", "event status", oneOf(EventCodes.STATUSES), "effective"),
                    new Described(
                            "jurisdiction",
                            "where it takes effect: an ISO 3166 code, or EU",
                            text().pattern("^[A-Z]{2}(-[A-Z0-9]{1,3})?$"),
                            "ID"),
                    new Described("publisher", "exact name of the article's publisher", text(), "Kabar Niaga"),
                    new Described("from", "the date can be this day or later", day(), "2023-09-01"),
                    new Described("to", "the date can be this day or earlier", day(), "2023-12-31"),
                    new Described(
                            AsOf.NAME,
                            "answers with what was known at this instant, of all that has been corrected or withdrawn since; one that has not come yet is now",
                            text().format("date-time"),
                            "2026-01-05T08:00:00Z"),
                    new Described(
                            "q",
                            "words of quote or title, in any form of them that the article's language has: words, \"phrases\", or, -without",
                            text(),
                            "\"TikTok Shop\" ditutup -izin"),
                    new Described("disputed", "only what is disputed, or only what is not", truth(), "true"),
                    new Described(
                            "kind",
                            "why statements cannot all be true",
                            oneOf(ContradictionResource.KINDS),
                            "date-disagreement"),
                    new Described("sort", "by date, or by date backwards", oneOf(DateOrder.NAMES), "-date"),
                    new Described("name", "what the name starts with, in any case", text(), "tiktok"),
                    new Described("article-status", "what became of it", oneOf(ArticleFilter.STATUSES), "extracted"),
                    new Described("published-from", "published on this day or later", day(), "2023-09-01"),
                    new Described("published-to", "published on this day or earlier", day(), "2023-12-31"),
                    new Described("format", "its form, which counts more than Accept", oneOf(Format.NAMES), "csv"),
                    new Described(
                            "language",
                            "of what people read in a calendar, a TimelineJS, JSON-LD or Atom document",
                            oneOf(Parameters.LANGUAGES),
                            "en"),
                    new Described(
                            "lastEventId",
                            "where to go on, for clients that cannot set the header Last-Event-ID: the id of an event, or 0 for the beginning",
                            text(),
                            "0"),
                    new Described(
                            "limit", "items a page; if not given 50, or 500 in other forms than JSON", limit(), "100"),
                    new Described("cursor", "next of the page before, for the same filters and sort", text(), null))
            .collect(Collectors.toUnmodifiableMap(Described::key, described -> described));

    private QueryParameters() {}

    private record Described(
            String key,
            String description,
            Schema schema,
            @Nullable Object example) {
        Parameter parameter() {
            return OASFactory.createParameter()
                    .name(key.substring(key.indexOf('-') + 1))
                    .in(Parameter.In.QUERY)
                    .description(description)
                    .schema(schema)
                    .example(example);
        }
    }

    /** The parameters that an operation takes, in its order. */
    static List<Parameter> of(String keys) {
        return Stream.of(keys.split(" "))
                .map(key -> Objects.requireNonNull(ALL.get(key), "no parameter is described as " + key))
                .map(Described::parameter)
                .toList();
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema id() {
        return text().format("uuid");
    }

    private static Schema day() {
        return text().format("date");
    }

    private static Schema truth() {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
    }

    private static Schema oneOf(List<String> values) {
        return text().enumeration(List.copyOf(values));
    }

    private static Schema limit() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Parameters.LARGEST_LIMIT));
    }
}
