package id.linimasa.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticleReader reader = new ArticleReader();

    @Property
    void anyBytesAreAnArticleOrARefusal(@ForAll byte[] body) {
        assertThat(reader.readJson(body, QueryMetadata.NONE)).isNotNull();
    }

    @Property
    void anythingAroundTheRightWordsIsAnArticleOrARefusal(@ForAll("almostArticles") String body) {
        assertThat(reader.readJson(body.getBytes(UTF_8), QueryMetadata.NONE)).isNotNull();
    }

    @Property
    void textComesOutAsItWentIn(@ForAll("storable") String text) throws JsonProcessingException {
        byte[] body = JSON.writeValueAsBytes(Map.of("text", text + "."));

        Reviewed reviewed = reader.readJson(body, QueryMetadata.NONE);

        assertThat(((Reviewed.Sound) reviewed).article().text()).isEqualTo(text + ".");
    }

    @Test
    void depthOfNestingDoesNotMatter() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        Reviewed reviewed = reader.readJson(deep.getBytes(UTF_8), QueryMetadata.NONE);

        assertThat(((Reviewed.Faulty) reviewed).refusal().reason()).isEqualTo(Refusal.Reason.UNREADABLE);
    }

    @Test
    void numberOfViolationsInAnAnswerIsBounded() {
        StringBuilder body = new StringBuilder("{\"text\":\"a\"");
        for (int i = 0; i < 10_000; i++) {
            body.append(",\"f").append(i).append("\":0");
        }

        Reviewed reviewed = reader.readJson(body.append('}').toString().getBytes(UTF_8), QueryMetadata.NONE);

        assertThat(((Reviewed.Faulty) reviewed).refusal().violations()).hasSize(JsonFields.MOST_VIOLATIONS);
    }

    @Provide
    Arbitrary<String> almostArticles() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"text\"",
                        "\"url\"",
                        "\"a\"",
                        "1",
                        "null",
                        "\"\\ud800\"",
                        "\\",
                        " ",
                        "\u00e9")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> storable() {
        return Arbitraries.strings().withChars("ab \t\n\r\"\\/\u0001\u00e9\u2028\uE000");
    }
}
