package id.linimasa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.linimasa.local.Api;
import id.linimasa.local.LocalStack;
import id.linimasa.local.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an article that is posted again, corrected and withdrawn. */
class RevisionsTest {
    private static final Duration VISIBLE = Duration.ofSeconds(90);
    private static final Api API = new Api();

    @TempDir
    static Path directory;

    private static LocalStack stack;

    @BeforeAll
    static void start() throws IOException {
        stack = Stacks.start(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void tenPostingsAreOneArticleWithItsStatementsOnce() {
        String url = "https://berita.example/sepuluh-kali";
        String text = "Pemerintah melarang Warung Digital pada 3 Maret 2021.";

        List<String> ids =
                IntStream.range(0, 10).mapToObj(i -> post(url, text)).distinct().toList();

        assertThat(ids).hasSize(1);
        await().atMost(VISIBLE)
                .untilAsserted(() -> assertThat(datesOf(ids.get(0))).containsExactly("2021-03-03"));
    }

    @Test
    void correctedTextLeavesTheCorrectedStatementsOnly() {
        String url = "https://berita.example/ralat";
        String id = post(url, "Pemerintah melarang Warung Ralat pada 3 Maret 2021.");
        await().atMost(VISIBLE).untilAsserted(() -> assertThat(datesOf(id)).containsExactly("2021-03-03"));

        String again = post(url, "Pemerintah melarang Warung Ralat pada 13 Maret 2021.");

        assertThat(again).isEqualTo(id);
        await().atMost(VISIBLE).untilAsserted(() -> assertThat(datesOf(id)).containsExactly("2021-03-13"));
    }

    @Test
    void withdrawnArticleLeavesNothing() {
        String id = post("https://berita.example/tarik", "Pemerintah melarang Warung Tarik pada 3 Maret 2021.");
        await().atMost(VISIBLE).untilAsserted(() -> assertThat(datesOf(id)).hasSize(1));

        API.delete(stack.address(Service.INGEST).resolve("/articles/" + id));

        await().atMost(VISIBLE).untilAsserted(() -> assertThat(datesOf(id)).isEmpty());
        assertThat(API.get(stack.address(Service.TIMELINE).resolve("/articles/" + id))
                        .status())
                .isEqualTo(410);
    }

    private static String post(String url, String text) {
        Api.Answer answer = API.post(
                URI.create(stack.address(Service.INGEST) + "/articles?" + Api.query(Map.of("url", url))),
                "text/plain",
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.problem()).isEqualTo(202);
        return answer.body().get("id").asText();
    }

    private static List<String> datesOf(String articleId) {
        URI list = stack.address(Service.TIMELINE).resolve("/policy-events");
        return API.items(list, Map.of("articleId", articleId)).stream()
                .map(RevisionsTest::edtf)
                .toList();
    }

    private static String edtf(JsonNode event) {
        return event.path("date").path("edtf").asText();
    }
}
