package id.linimasa.timeline.projection;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy counts as the source of its original, and everybody is told which article is the copy of which. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class CopiedArticlesTest {
    private static final String DAY = "2023-10-04";
    private static final String OTHER_DAY = "2023-10-05";
    private static final String WIRE = words("kata");

    @Inject
    Delivery delivery;

    private final UUID original = UUID.randomUUID();
    private final UUID copy = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String subject = "subject-" + original;

    @BeforeEach
    void anArticleItsCopyAndOneThatDisagrees() {
        deliver(
                article(copy, "h1", "Penyalin", "Judul baru. " + WIRE, "2023-10-07", DAY, 1),
                article(original, "h1", "Kantor Berita", WIRE, "2023-10-06", DAY, 10),
                article(other, "h1", "Harian Lain", words("lain"), "2023-10-08", OTHER_DAY, 20));
    }

    @Test
    void copyCountsOnceAndIsNamed() {
        assertThat(candidate(DAY)).isEqualTo("[Kantor Berita] [" + copy + " " + original + "]");
        assertThat(candidate(OTHER_DAY)).isEqualTo("[Harian Lain] []");
        assertThat(timeline().getString("items[0].roles[0].consensus")).isNull();
        assertThat(copyOf(copy, "")).containsExactly(original.toString());
        assertThat(copyOf(original, "")).isEmpty();
    }

    @Test
    void listOfArticlesNamesTheOriginals() {
        String publisher = "Penyalin " + copy;
        deliver(article(copy, "h2", publisher, WIRE, "2023-10-07", DAY, 30));

        assertThat(given().queryParam("publisher", publisher)
                        .get("/articles")
                        .jsonPath()
                        .<List<String>>getList("items.copyOf"))
                .containsExactly(List.of(original.toString()));
    }

    @Test
    void copyOfAWithdrawnOriginalIsAnOriginal() {
        deliver(List.of(
                Messages.withdrawal(original).at(30),
                Messages.withdrawnOutcome(original).at(30)));

        assertThat(candidate(DAY)).isEqualTo("[Penyalin] []");
        assertThat(copyOf(copy, "")).isEmpty();
        assertThat(copyOf(copy, "2026-01-05T08:00:00.025Z")).containsExactly(original.toString());
    }

    @Test
    void articleThatIsCorrectedToOtherWordsIsNoOriginalAnyMore() {
        deliver(article(original, "h2", "Kantor Berita", words("baru"), "2023-10-06", DAY, 30));

        assertThat(candidate(DAY)).isEqualTo("[Kantor Berita, Penyalin] []");
        assertThat(copyOf(copy, "")).isEmpty();
    }

    @Test
    void nextCopyBecomesTheOriginalOfTheOthers() {
        UUID third = UUID.randomUUID();
        deliver(article(third, "h1", "Ketiga", WIRE, "2023-10-09", DAY, 30));
        assertThat(copyOf(third, "")).containsExactly(original.toString());

        deliver(List.of(
                Messages.withdrawal(original).at(40),
                Messages.withdrawnOutcome(original).at(40)));

        assertThat(copyOf(third, "")).containsExactly(copy.toString());
        assertThat(candidate(DAY)).isEqualTo("[Penyalin] [" + third + " " + copy + "]");
    }

    @Test
    void anyOrderAndBatchingLeavesTheSameBytes() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(Stream.of(
                        article(copy, "h1", "Penyalin", WIRE, "2023-10-07", DAY, 1),
                        article(original, "h1", "Kantor Berita", WIRE, "2023-10-06", DAY, 10),
                        article(original, "h2", "Kantor Berita", words("baru"), "2023-10-06", DAY, 15),
                        article(other, "h1", "Harian Lain", words("lain"), "2023-10-08", OTHER_DAY, 20),
                        article(other, "h2", "Harian Lain", WIRE + " lagi", "2023-10-08", OTHER_DAY, 25))
                .flatMap(List::stream)
                .toList());
        Random random = new Random(5);

        List<List<String>> states = IntStream.range(0, 12)
                .mapToObj(round -> {
                    List.of(original, copy, other).forEach(ReadModel::forget);
                    Collections.shuffle(records, random);
                    int cut = random.nextInt(records.size());
                    deliver(records.subList(0, cut));
                    deliver(records.subList(cut / 2, records.size()));
                    return ReadModel.resolved(subject);
                })
                .distinct()
                .toList();

        assertThat(states).singleElement().asString().contains(subject + "," + other + "," + copy);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void deliver(List<ConsumerRecord<String, byte[]>>... batches) {
        Stream.of(batches).forEach(delivery::deliver);
        ReadModel.awaitResolved();
    }

    private List<ConsumerRecord<String, byte[]>> article(
            UUID id, String hash, String publisher, String text, String publishedAt, String day, int offset) {
        UUID event = UUID.nameUUIDFromBytes((id + hash).getBytes(UTF_8));
        return List.of(
                Messages.article(id, hash, publisher, text).at(offset),
                Messages.policyEvent(event, id, hash, subject, day)
                        .replacing("Harian Uji", publisher)
                        .at(offset),
                Messages.outcome(id, hash, publishedAt, List.of(event)).at(offset + 1));
    }

    /** The sources of the date, and the copies among the articles that tell it, each with its original. */
    private String candidate(String date) {
        JsonPath timeline = timeline();
        String candidate = "items[0].roles[0].candidates.find { it.date.edtf == '" + date + "' }";
        List<String> copies = timeline.getList(candidate + ".copies.collect { it.articleId + ' ' + it.copyOf }");
        return timeline.getList(candidate + ".sources") + " " + copies;
    }

    private JsonPath timeline() {
        return given().queryParam("subject", subject).get("/timeline").jsonPath();
    }

    private static List<String> copyOf(UUID article, String asOf) {
        var request = asOf.isEmpty() ? given() : given().queryParam("asOf", asOf);
        return request.get("/articles/{id}", article).jsonPath().getList("copyOf");
    }

    private static String words(String word) {
        return IntStream.range(0, 60).mapToObj(number -> word + number).collect(Collectors.joining(" "));
    }
}
