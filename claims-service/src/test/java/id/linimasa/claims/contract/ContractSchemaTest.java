package id.linimasa.claims.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.ContractSchema;
import id.linimasa.claims.GoldenExample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractSchemaTest {
    static Stream<Arguments> goldenExamples() {
        return Stream.of("policy-event", "extraction-outcome")
                .flatMap(contract -> GoldenExample.all(GoldenExample.OWN, contract + "-").stream()
                        .map(example -> Arguments.of(contract, example)));
    }

    @ParameterizedTest
    @MethodSource("goldenExamples")
    void goldenExampleIsValid(String contract, GoldenExample example) {
        List<String> errors = ContractSchema.of(contract).errors(example.bytes());

        assertThat(errors).isEmpty();
        assertThat(example.headers().get("ce_dataschema")).startsWith("urn:linimasa:contract:" + contract + ":1.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            extraction-outcome | extraction-outcome-failed.json        | "failed"      | "broken"
            extraction-outcome | extraction-outcome-failed.json        | "status"      | "state"
            extraction-outcome | extraction-outcome-extracted.json     | "extracted"   | "nothing-found"
            extraction-outcome | extraction-outcome-withdrawn.json     | "eventIds":[] | "eventIds":null
            policy-event       | policy-event-full.json                | "closure"     | "closing"
            policy-event       | policy-event-full.json                | "start":0     | "start":-1
            policy-event       | policy-event-full.json                | 0.9           | 1.1
            policy-event       | policy-event-open-date.json           | "earliest":null | "earliest":"soon"
            """)
    void schemaRefusesWhatIsNotTheContract(String contract, String name, String part, String replacement) {
        GoldenExample example = GoldenExample.all(GoldenExample.OWN, name).get(0);
        String broken = example.value().replace(part, replacement);

        List<String> errors = ContractSchema.of(contract).errors(broken.getBytes(StandardCharsets.UTF_8));

        assertThat(errors).isNotEmpty();
    }
}
