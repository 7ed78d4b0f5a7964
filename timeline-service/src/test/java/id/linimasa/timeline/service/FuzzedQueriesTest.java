package id.linimasa.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.embedded.KafkaTestResource;
import id.linimasa.embedded.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a reader sends in a query, it is answered, and never with an error of ours. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class FuzzedQueriesTest {
    private static final List<String> PATHS = List.of(
            "/timeline",
            "/policy-events",
            "/policy-events/facets",
            "/articles",
            "/subjects",
            "/publishers",
            "/statistics",
            "/contradictions",
            "/timeline/",
            "/articles/",
            "/subjects/");
    private static final List<String> NAMES = List.of(
            "subject",
            "type",
            "status",
            "jurisdiction",
            "publisher",
            "from",
            "to",
            "limit",
            "cursor",
            "disputed",
            "articleId",
            "q",
            "name",
            "sort",
            "asOf",
            "format",
            "");
    private static final List<String> VALUES = List.of(
            "",
            "x",
            "%00",
            "%",
            "%zz",
            "%C3",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "'%22;--",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "2023-02-30",
            "0000-01-01",
            "9999-12-31",
            "%2B999999999-01-01",
            "true",
            "closure",
            "effective",
            "ID",
            "EU",
            "882e48e2-f14f-5e23-a7d2-1c7d0bba4b10",
            "AAAA",
            "..%2F..",
            "a%0Ab",
            "{}",
            "$1",
            "?",
            "=",
            "&",
            "%22%22",
            "-a%20or%20-",
            "-date",
            "2026-01-05T08:00:00Z",
            "2026-01-05T08:00:00.0000001%2B07:00",
            "-999999999-01-01T00:00:00%2B18:00",
            "%2B999999999-12-31T23:59:59.999999999-18:00",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "tiktok-shop");

    @Test
    void noQueryIsAnErrorOfOurs() throws IOException {
        Random random = new Random(42);
        TreeSet<String> faults = new TreeSet<>();

        for (int i = 0; i < 1500; i++) {
            String target = target(random);
            int status = statusOf(target);
            if (status >= 500 || status < 200) {
                faults.add(status + " " + target);
            }
        }

        assertThat(faults).isEmpty();
    }

    private static String target(Random random) {
        StringBuilder target = new StringBuilder(pick(PATHS, random));
        if (target.charAt(target.length() - 1) == '/') {
            target.append(pick(VALUES, random));
        }
        int parameters = random.nextInt(4);
        for (int i = 0; i < parameters; i++) {
            target.append(i == 0 ? '?' : '&')
                    .append(pick(NAMES, random))
                    .append('=')
                    .append(pick(VALUES, random));
        }
        return target.toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static int statusOf(String target) throws IOException {
        String answer = RawRequest.get(target);
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
    }
}
