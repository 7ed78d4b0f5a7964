package id.linimasa.claims.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.GoldenExample;
import id.linimasa.claims.article.ArrivedArticle.Posted;
import id.linimasa.claims.article.ArrivedArticle.Unprocessable;
import id.linimasa.claims.article.ArrivedArticle.Withdrawn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {
    private static final String KEY = "882e48e2-f14f-5e23-a7d2-1c7d0bba4b10";
    private static final String GOOD =
            "{'id':'" + KEY + "','text':'Tutup.','ingestedAt':'2026-01-05T08:00:00.123Z','contentHash':'sha256:1'}";

    private final ArticleReader reader = new ArticleReader();

    static List<GoldenExample> goldenExamples() {
        return GoldenExample.all(GoldenExample.ARTICLES, "article-");
    }

    @ParameterizedTest
    @MethodSource("goldenExamples")
    void everyGoldenExampleOfItsProducerIsRead(GoldenExample example) {
        ArrivedArticle arrived = read(example.key(), example.bytes(), example.headers());

        if (example.value() == null) {
            assertThat(arrived)
                    .isEqualTo(new Withdrawn(example.key(), Optional.of(Instant.parse("2026-01-07T08:00:00Z"))));
        } else {
            assertThat(arrived).isInstanceOfSatisfying(Posted.class, posted -> {
                assertThat(posted.revision().id()).isEqualTo(example.key());
                assertThat(posted.revision().text()).isNotBlank();
                assertThat(posted.revision().contentHash()).startsWith("sha256:");
            });
        }
    }

    @Test
    void goldenExamplesCoverUnknownFieldsLaterMinorVersionAndWithdrawal() {
        assertThat(goldenExamples())
                .extracting(GoldenExample::name)
                .contains("article-unknown-fields.json", "article-later-minor-version.json", "article-withdrawn.json");
    }

    @Test
    void fieldsThatArticleDoesNotHaveAreNull() {
        ArrivedArticle arrived = read(KEY, json(GOOD), Map.of());

        assertThat(arrived)
                .isEqualTo(new Posted(new ArticleRevision(
                        KEY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Tutup.",
                        Instant.parse("2026-01-05T08:00:00.123Z"),
                        "sha256:1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'text':'Tutup.'       | 'text':5              | field text
            'text':'Tutup.'       | 'text':true           | field text
            'text':'Tutup.'       | 'text':null           | field text
            'text':'Tutup.',      | ""                    | field text
            'text':'Tutup.'       | 'text':['Tutup.']     | field text
            'text':'Tutup.'       | 'text':'a','title':{} | field title
            2026-01-05T08         | 2026-13-05T08         | field ingestedAt
            '2026-01-05T08:00:00.123Z' | 1767600000       | field ingestedAt
            ,'contentHash':'sha256:1' | ""                | field contentHash
            'id':'882e            | 'id':'982e            | differs from the key
            {'id'                 | ['id'                 | the body itself
            'sha256:1'}           | 'sha256:1'}}          | not JSON
            'sha256:1'}           | 'sha256:1'            | not JSON
            """)
    void bodyThatIsNoArticleIsUnprocessableAndSaysWhere(String part, String replacement, String reason) {
        ArrivedArticle arrived = read(KEY, json(GOOD.replace(part, replacement)), Map.of());

        assertThat(arrived).isInstanceOfSatisfying(Unprocessable.class, unprocessable -> {
            assertThat(unprocessable.articleId()).hasValue(KEY);
            assertThat(unprocessable.reason()).contains(reason).doesNotContain("Tutup", "\n");
        });
    }

    @Test
    void bodyThatIsNotTextIsUnprocessable() {
        ArrivedArticle arrived = read(KEY, new byte[] {(byte) 0xff, 0, 1, 2}, Map.of());

        assertThat(arrived).isInstanceOf(Unprocessable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:linimasa:contract:article:2.0, major version 2",
        "urn:linimasa:contract:article:0.9, major version 0",
        "urn:linimasa:contract:policy-event:1.0, does not name the contract",
        "garbled, does not name the contract"
    })
    void otherMajorVersionOrContractIsUnprocessable(String dataschema, String reason) {
        ArrivedArticle arrived = read(KEY, json(GOOD), Map.of("ce_dataschema", dataschema));

        assertThat(arrived)
                .isInstanceOfSatisfying(Unprocessable.class, unprocessable -> assertThat(unprocessable.reason())
                        .contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"no-uuid", "882E48E2-F14F-5E23-A7D2-1C7D0BBA4B10", "1-1-1-1-1"})
    void keyThatIsNoUuidNamesNoArticle(String key) {
        ArrivedArticle arrived = read(key, null, Map.of());

        assertThat(arrived)
                .isInstanceOfSatisfying(Unprocessable.class, unprocessable -> assertThat(unprocessable.articleId())
                        .isEmpty());
    }

    private ArrivedArticle read(String key, byte @Nullable [] value, Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>("articles", 0, 0, key.getBytes(StandardCharsets.UTF_8), value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return reader.read(message);
    }

    private static byte[] json(String single) {
        return single.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
