package id.linimasa.timeline.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import id.linimasa.timeline.ReadModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked for what was known at an instant, every endpoint answers what it answered then. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class AsOfTest {
    private static final int STEPS = 8;

    @Inject
    Delivery delivery;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void answersAsOfAnInstantAreThoseThatWereGivenThen(long seed) {
        Histories history = new Histories(seed, STEPS);
        List<String> paths = paths(history);
        List<Map<String, String>> then = new ArrayList<>();
        for (List<ConsumerRecord<String, byte[]>> step : history.steps()) {
            delivery.deliver(step);
            ReadModel.awaitResolved();
            then.add(answers(paths, ""));
        }

        assertThat(known(paths)).isEqualTo(then);
        assertThat(Set.copyOf(then)).hasSizeGreaterThan(STEPS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = 4)
    void anyOrderAndBatchingLeavesTheSameAnswersForEveryInstant(long seed) {
        Histories history = new Histories(seed, STEPS);
        List<String> paths = paths(history);
        List<ConsumerRecord<String, byte[]>> records =
                new ArrayList<>(history.steps().stream().flatMap(List::stream).toList());
        delivery.deliver(records);
        ReadModel.awaitResolved();
        List<Map<String, String>> inOrder = known(paths);
        Random random = new Random(seed);

        for (int round = 0; round < 2; round++) {
            history.articles().forEach(ReadModel::forget);
            history.subjects().forEach(ReadModel::forgetSubject);
            Collections.shuffle(records, random);
            int cut = random.nextInt(records.size());
            delivery.deliver(records.subList(0, cut));
            known(paths);
            delivery.deliver(records.subList(cut / 2, records.size()));
            ReadModel.awaitResolved();

            assertThat(known(paths)).isEqualTo(inOrder);
        }
    }

    @Test
    void whatIsForgottenChangesNoAnswerAboutLaterInstants() {
        int first = STEPS / 2;
        Histories history = new Histories(3, STEPS);
        List<String> paths = paths(history);
        history.steps().forEach(delivery::deliver);
        ReadModel.awaitResolved();
        List<Map<String, String>> before = known(paths);
        int kept = ReadModel.formerMessages(history.articles());

        ReadModel.forgetBefore(Histories.after(first));

        assertThat(known(paths).subList(first - 1, STEPS)).isEqualTo(before.subList(first - 1, STEPS));
        assertThat(ReadModel.formerMessages(history.articles())).isLessThan(kept);
    }

    private static List<String> paths(Histories history) {
        return Stream.concat(
                        history.subjects().stream()
                                .flatMap(subject -> Stream.of(
                                        "/timeline?subject=" + subject,
                                        "/timeline?format=jsonld&subject=" + subject,
                                        "/contradictions?subject=" + subject,
                                        "/timeline?subject=" + subject + "&publisher=" + history.publisher(),
                                        "/contradictions?subject=" + subject + "&publisher=" + history.publisher(),
                                        "/policy-events?subject=" + subject,
                                        "/policy-events/facets?subject=" + subject,
                                        "/statistics?subject=" + subject,
                                        "/subjects/" + subject)),
                        Stream.concat(
                                history.articles().stream()
                                        .flatMap(article -> Stream.of(
                                                "/articles/" + article, "/policy-events?articleId=" + article)),
                                Stream.of(
                                        "/articles?publisher=" + history.publisher(),
                                        "/publishers?name=" + history.publisher())))
                .toList();
    }

    private static List<Map<String, String>> known(List<String> paths) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> answers(paths, "asOf=" + Histories.after(step)))
                .toList();
    }

    private static Map<String, String> answers(List<String> paths, String asOf) {
        TreeMap<String, String> answers = new TreeMap<>();
        for (String path : paths) {
            Response response = given().urlEncodingEnabled(true)
                    .get(asOf.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + asOf);
            answers.put(
                    path, response.statusCode() + " " + response.asString().replaceAll("\"instance\":\"[^\"]*\"", ""));
        }
        return answers;
    }
}
