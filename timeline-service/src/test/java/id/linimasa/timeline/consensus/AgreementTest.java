package id.linimasa.timeline.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.contradictions.Told;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void sourceIsJudgedByWhatTheOthersSayWithoutIt() {
        Map<String, Tally> tallies = tallies(
                "a launch effective 2019-05-01 VN; b launch effective 2019-05-01 VN; d launch effective 2019-05-01 VN; c launch effective 2019-06-01 VN");

        assertThat(tallies).containsEntry("a", new Tally(1, 1)).containsEntry("c", new Tally(0, 1));
    }

    @Test
    void coarserDateAgreesWithTheFinerOneThatItHolds() {
        Map<String, Tally> tallies = tallies(
                "a launch effective 2019-05-01 VN; b launch effective 2019-05-01 VN; c launch effective 2019-05 VN");

        assertThat(tallies).containsEntry("c", new Tally(1, 1));
    }

    @Test
    void sourceThatStandsAloneIsNotJudged() {
        Map<String, Tally> tallies = tallies("a launch effective 2019-05-01 VN; b closure effective 2020-05-01 VN");

        assertThat(tallies).isEmpty();
    }

    @Test
    void othersWhoAreUndecidedJudgeNobody() {
        Map<String, Tally> tallies = tallies(
                "a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN; c launch effective 2019-07-01 VN");

        assertThat(tallies).isEmpty();
    }

    @Test
    void singleOtherSourceThatDisagreesJudgesNobody() {
        Map<String, Tally> tallies = tallies("a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN");

        assertThat(tallies).isEmpty();
    }

    @Test
    void reliabilityBeginsWithFourOfFiveAndFollowsTheEvidence() {
        assertThat(Reliability.of(Tally.NONE)).isEqualTo(new Reliability(0.8, 0));
        assertThat(Reliability.of(new Tally(1, 5))).isEqualTo(new Reliability(0.725, 5));
    }

    private static Map<String, Tally> tallies(String statements) {
        return new Reliabilities(Told.of(statements).resolution()).tallies();
    }
}
