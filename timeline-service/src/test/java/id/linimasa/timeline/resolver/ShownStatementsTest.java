package id.linimasa.timeline.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownStatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"policyEvents\":[]}                         | {1},{2} |     | {\"policyEvents\":[{1},{2}]}",
                "{\"policyEvents\":[]}                         |         |     | {\"policyEvents\":[]}",
                "[{\"policyEvents\":[]},{\"policyEvents\":[]}] | {1}     | {2} | [{\"policyEvents\":[{1}]},{\"policyEvents\":[{2}]}]",
                "[{\"policyEvents\":[]},{\"policyEvents\":[]}] |         | {2} | [{\"policyEvents\":[]},{\"policyEvents\":[{2}]}]",
                "{\"name\":\"\\\"policyEvents\\\":[]\"}        | {1}     |     | {\"name\":\"\\\"policyEvents\\\":[]\"}",
            })
    void statementsStandInThePlacesThatAreLeftForThem(String listed, String first, String second, String filled) {
        assertThat(ShownStatements.filled(listed, first == null ? "" : first, second == null ? "" : second))
                .isEqualTo(filled);
    }
}
