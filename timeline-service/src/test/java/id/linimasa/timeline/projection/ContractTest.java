package id.linimasa.timeline.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.linimasa.timeline.GoldenExample;
import id.linimasa.timeline.Message;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read with tolerance, and where tolerance ends. */
class ContractTest {
    private final ArticlesTable articles =
            new ArticlesTable(null, new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @ValueSource(strings = {"urn:linimasa:contract:article:1.0", "urn:linimasa:contract:article:1.999"})
    void everyMinorVersionIsRead(String schema) {
        Message message = GoldenExample.of("article-full").message().with("ce_dataschema", schema);

        assertThatCode(() -> articles.read(message.at(1))).doesNotThrowAnyException();
    }

    @Test
    void messageWithoutHeadersIsRead() {
        GoldenExample example = GoldenExample.of("article-full");
        Message message = example.message();
        message.headers().clear();

        assertThat(articles.read(message.at(1)).id()).hasToString(example.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:linimasa:contract:article:2.0",
                "urn:linimasa:contract:article:0.9",
                "urn:linimasa:contract:policy-event:1.0",
                "urn:linimasa:contract:article:1",
                "nonsense",
                ""
            })
    void otherContractsAreRefused(String schema) {
        Message message = GoldenExample.of("article-full").message().with("ce_dataschema", schema);

        assertThatThrownBy(() -> articles.read(message.at(1))).isInstanceOf(UnreadableMessage.class);
    }

    static List<String> garbledValues() {
        String good = GoldenExample.of("article-full").value().toString();
        return List.of(
                "",
                "null",
                "{",
                "[]",
                "\"text\"",
                good + "{}",
                good.substring(0, good.length() / 2),
                good.replace("\"text\"", "\"txt\""),
                good.replace("2023-10-05T09:30:00+07:00", "last week"),
                good.replace("2026-01-05T08:00:00.123Z", "yesterday"));
    }

    @ParameterizedTest
    @MethodSource("garbledValues")
    void garbledValuesAreRefused(String value) {
        Message message = GoldenExample.of("article-full").message().withValue(value);

        assertThatThrownBy(() -> articles.read(message.at(1)))
                .isInstanceOf(UnreadableMessage.class)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "882e48e2-f14f-5e23-a7d2-1c7d0bba4b1", "1-1-1-1-1"})
    void keyThatIsNoArticleIdIsRefused(String key) {
        Message message = GoldenExample.of("article-full").message().withKey(key);

        assertThatThrownBy(() -> articles.read(message.at(1))).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void keyOfAnotherArticleIsRefused() {
        Message message = GoldenExample.of("article-full")
                .message()
                .withKey(UUID.randomUUID().toString());

        assertThatThrownBy(() -> articles.read(message.at(1))).hasMessageContaining("key");
    }
}
