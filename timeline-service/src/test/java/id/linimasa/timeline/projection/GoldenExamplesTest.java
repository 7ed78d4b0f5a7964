package id.linimasa.timeline.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.linimasa.timeline.GoldenExample;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.resolver.Core;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that a producer promises to keep to can be read, and nothing that is served gets lost on the way. */
class GoldenExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static List<GoldenExample> articles() {
        return GoldenExample.all("article-");
    }

    static List<GoldenExample> policyEvents() {
        return GoldenExample.all("policy-event-");
    }

    static List<GoldenExample> outcomes() {
        return GoldenExample.all("extraction-outcome-");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articleIsRead(GoldenExample example) {
        var arrival = new ArticlesTable(null, MAPPER).read(example.message().at(7));

        assertThat(arrival.id()).hasToString(example.key());
        if (example.value().isNull()) {
            assertThat(arrival.content()).isInstanceOf(ArticleRevision.Withdrawn.class);
        } else {
            assertThat(arrival.content())
                    .isInstanceOfSatisfying(ArticleRevision.Posted.class, posted -> assertThat(posted.text())
                            .isEqualTo(example.value().get("text").asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("policyEvents")
    void policyEventIsReadAndServedWithoutLoss(GoldenExample example) {
        PolicyEvent event = new PolicyEventsTable(null, MAPPER, null, new Core(), null)
                .read(example.message().at(7))
                .content();

        JsonNode served = MAPPER.valueToTree(event);
        served.fieldNames().forEachRemaining(field -> {
            if (!field.equals("date")) {
                assertThat(served.get(field))
                        .as(field)
                        .isEqualTo(example.value().get(field));
            }
        });
        served.get("date").fieldNames().forEachRemaining(field -> assertThat(
                        served.get("date").get(field))
                .as(field)
                .isEqualTo(example.value().get("date").get(field)));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void outcomeIsRead(GoldenExample example) {
        Outcome outcome = new ExtractionOutcomesTable(null, MAPPER, null, null)
                .read(example.message().at(7))
                .content();

        assertThat(outcome.status()).isEqualTo(example.value().get("status").asText());
        assertThat(outcome.eventIds()).hasSize(example.value().get("eventIds").size());
    }
}
