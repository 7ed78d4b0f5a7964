package id.linimasa.timeline.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may ask for a rebuild. */
class OperatorsOnlyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # token | address     | header          | value                | let in
                    | 127.0.0.1   |                 |                      | true
                    | ::1         |                 |                      | true
                    | 192.0.2.7   |                 |                      | false
                    |             |                 |                      | false
                    | 127.0.0.1   | X-Forwarded-For | 192.0.2.7            | false
                    | 127.0.0.1   | Forwarded       | for=192.0.2.7        | false
                    | 127.0.0.1   | Origin          | https://site.example | false
                    | 192.0.2.7   | Authorization   | Bearer secret        | false
            secret  | 192.0.2.7   | Authorization   | Bearer secret        | true
            secret  | 192.0.2.7   | Authorization   | Bearer other         | false
            secret  | 192.0.2.7   | Authorization   | secret               | false
            secret  | 127.0.0.1   |                 |                      | false
            """)
    void operatorsAreLetInAndNobodyElse(String token, String address, String header, String value, boolean letIn) {
        Map<String, String> headers = header == null ? Map.of() : Map.of(header, value);

        assertThat(OperatorsOnly.lets(Optional.ofNullable(token), address, headers::get))
                .isEqualTo(letIn);
    }
}
