package id.linimasa.timeline.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.consensus.Consensus;
import id.linimasa.timeline.consensus.DateBelief;
import id.linimasa.timeline.consensus.Reliability;
import id.linimasa.timeline.consensus.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ExplanationsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/explanations.tsv", delimiter = '\t', numLinesToSkip = 1)
    void dateIsExplainedInWords(String statements, String agreed, String date, String indonesian, String english) {
        DateBelief belief = new Consensus(
                        source -> Reliability.of(source.equals(agreed) ? new Tally(40, 40) : Tally.NONE))
                .on(Told.of(statements).resolution().entries().get(0)).beliefs().stream()
                        .filter(its -> its.date().edtf().equals(date))
                        .findFirst()
                        .orElseThrow();

        assertThat(new Explanations("id").of(belief)).isEqualTo(indonesian);
        assertThat(new Explanations("en").of(belief)).isEqualTo(english);
    }
}
