package id.linimasa.timeline.evaluation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Log;
import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.evaluation.GoldArticle.Claim;
import id.linimasa.timeline.resolution.Report;
import id.linimasa.timeline.resolution.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The running service tells of annotated articles what the core alone tells. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class ServedGoldTest {
    private final SubjectNames names = Gold.names();

    @Test
    void annotatedArticlesHaveTheContradictionsThatTheCoreFinds() {
        List<GoldArticle> articles = Gold.articles();
        ToldSubjects core = new ToldSubjects(articles, names);
        Map<String, Set<String>> expected = core.contradictions().stream()
                .collect(Collectors.groupingBy(
                        Contradiction::subjectId,
                        Collectors.mapping(one -> one.id().toString(), Collectors.toCollection(TreeSet::new))));
        List<Message> messages = new ArrayList<>();
        articles.forEach(article -> addTo(messages, article));

        Log.send(messages.toArray(Message[]::new));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(articles)
                .allSatisfy(
                        article -> assertThat(ReadModel.isComplete(id(article))).isTrue()));
        ReadModel.awaitResolved();

        assertThat(expected).hasSizeGreaterThan(5);
        Set<String> subjects = articles.stream()
                .flatMap(article -> core.reports(article).stream())
                .map(Report::subjectId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(subjects).allSatisfy(subject -> assertThat(served(subject))
                .isEqualTo(expected.getOrDefault(subject, new TreeSet<>())));
    }

    private static Set<String> served(String subject) {
        return new TreeSet<>(given().queryParam("subject", subject)
                .queryParam("limit", 500)
                .get("/contradictions")
                .jsonPath()
                .<String>getList("items.id"));
    }

    private void addTo(List<Message> messages, GoldArticle article) {
        List<UUID> events = new ArrayList<>();
        for (Claim claim : article.events() == null ? List.<Claim>of() : article.events()) {
            if (Status.of(claim.status()).isPresent()) {
                UUID event = UUID.nameUUIDFromBytes((article.id() + "-" + events.size()).getBytes(UTF_8));
                events.add(event);
                messages.add(Messages.policyEvent(event, id(article), "gold", value -> fill(value, article, claim)));
            }
        }
        messages.add(Messages.outcome(id(article), "gold", article.publishedAt(), events));
    }

    private void fill(ObjectNode value, GoldArticle article, Claim claim) {
        value.put("publisher", article.publisher()).put("type", claim.type()).put("status", claim.status());
        value.putObject("subject").put("id", names.id(claim.subject())).put("name", claim.subject());
        ObjectNode date = ((ObjectNode) value.get("date")).put("edtf", claim.date());
        if (Edtf.of(claim.date()) instanceof Period period && !period.isOpen()) {
            date.put("earliest", period.first().toString())
                    .put("latest", period.last().toString());
        } else {
            date.putNull("earliest").putNull("latest");
        }
        ((ObjectNode) value.get("evidence")).put("quote", claim.quote() == null ? "" : claim.quote());
        List<String> actors =
                claim.actors() != null ? claim.actors() : claim.actor() == null ? List.of() : List.of(claim.actor());
        fill(value.putArray("actors"), actors);
        fill(value.putArray("jurisdictions"), claim.jurisdictions() == null ? List.of() : claim.jurisdictions());
        fill(value.putArray("flags"), claim.flags() == null ? List.of() : claim.flags());
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static UUID id(GoldArticle article) {
        return UUID.nameUUIDFromBytes(article.id().getBytes(UTF_8));
    }
}
