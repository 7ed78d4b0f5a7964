package id.linimasa.timeline.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.linimasa.timeline.contradictions.Told;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolution.Status;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a launch effective 2019-05-01 VN | 2019-05-01 | ONLY_DATE",
                "a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN | - | UNDECIDED",
                "a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN; c launch effective 2019-05 VN | 2019-05-01 | MOST_SOURCES",
                "a launch effective 2019-05-01 VN; b launch effective 2019-06 VN | 2019-05-01 | FINER_PRECISION",
                "a launch effective 2019-05 VN; b launch effective 2019-06 VN | - | UNDECIDED",
                "a launch planned 2019-05-01 VN; b launch effective 2019-06-01 VN | 2019-06-01 | REPORTED_AFTERWARDS",
                "a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN; c launch planned 2019-06-01 VN | 2019-06-01 | MOST_SOURCES",
                "a launch effective 2019-05-01 VN from=x; b launch effective 2019-06-01 VN; c launch effective 2019-05-01 VN from=x | - | UNDECIDED"
            })
    void dateIsBelievedForAReasonOrIsDisputed(String statements, String date, Reason reason) {
        EntryConsensus believed = consensus(statements, Map.of());

        assertThat(believed.consensus().map(belief -> belief.date().edtf()).orElse("-"))
                .isEqualTo(date);
        assertThat(believed.beliefs().get(0).reason()).isEqualTo(reason);
    }

    @Test
    void sourcesThatAgreedElsewhereOutweighAsManyThatDidNot() {
        Map<String, Tally> tallies = Map.of("a", new Tally(2, 20), "b", new Tally(19, 20));

        EntryConsensus believed =
                consensus("a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN", tallies);

        assertThat(believed.beliefs().get(0).date().edtf()).isEqualTo("2019-06-01");
        assertThat(believed.beliefs().get(0).reason()).isEqualTo(Reason.MORE_RELIABLE_SOURCES);
    }

    @Property
    void littleEvidenceDecidesNothing(
            @ForAll @IntRange(max = 2) int agreed,
            @ForAll @IntRange(max = 2) int judged,
            @ForAll @IntRange(max = 2) int otherAgreed,
            @ForAll @IntRange(max = 2) int otherJudged) {
        Map<String, Tally> tallies = Map.of(
                "a", new Tally(Math.min(agreed, judged), judged),
                "b", new Tally(Math.min(otherAgreed, otherJudged), otherJudged));

        EntryConsensus believed =
                consensus("a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN", tallies);

        assertThat(believed.disputed()).isTrue();
    }

    @Property
    void anotherSourceNeverMakesItsDateLessLikely(
            @ForAll @IntRange(max = 30) int agreed, @ForAll @IntRange(min = 30, max = 60) int judged) {
        String told = "a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN";
        Map<String, Tally> tallies = Map.of("c", new Tally(agreed, judged));

        EntryConsensus believed = consensus(told + "; c launch effective 2019-06-01 VN", tallies);

        assertThat(probability(believed, "2019-06-01"))
                .isGreaterThanOrEqualTo(probability(consensus(told, tallies), "2019-06-01"));
    }

    @Test
    void sourceIsBelievedForWhatItSaidAboutOtherEntries() {
        Resolution resolution = Told.of("""
                        a launch effective 2019-05-01 VN; b launch effective 2019-06-01 VN;\
                        %s %s %s %s""".formatted(
                                agreedWithoutB("closure", "2020-02-02"),
                                agreedWithoutB("ban", "2021-03-03"),
                                agreedWithoutB("reopening", "2022-04-04"),
                                agreedWithoutB("licence-granted", "2021-12-05")))
                .resolution();
        Reliabilities reliabilities = new Reliabilities(resolution);
        Entry launch = resolution.entries().stream()
                .filter(entry -> entry.type().equals("launch"))
                .findFirst()
                .orElseThrow();
        Entry ban = resolution.entries().stream()
                .filter(entry -> entry.type().equals("ban"))
                .findFirst()
                .orElseThrow();

        EntryConsensus believed =
                new Consensus(source -> Reliability.of(reliabilities.elsewhere(source, launch))).on(launch);

        assertThat(reliabilities.elsewhere("b", launch)).isEqualTo(new Tally(0, 4));
        assertThat(reliabilities.elsewhere("b", ban)).isEqualTo(new Tally(0, 3));
        assertThat(believed.consensus().orElseThrow().date().edtf()).isEqualTo("2019-05-01");
        assertThat(believed.beliefs().get(0).reason()).isEqualTo(Reason.MORE_RELIABLE_SOURCES);
    }

    @Test
    void fewReliableSourcesOutweighManyUnreliableOnes() {
        Map<String, Tally> tallies =
                Map.of("a", new Tally(4, 20), "b", new Tally(4, 20), "c", new Tally(4, 20), "d", new Tally(30, 30));

        EntryConsensus believed = consensus(
                "a launch effective 2019-05-01 VN; b launch effective 2019-05-01 VN; c launch effective 2019-05-01 VN; d launch effective 2019-06-01 VN",
                tallies);

        assertThat(believed.consensus().orElseThrow().date().edtf()).isEqualTo("2019-06-01");
    }

    @Test
    void probabilitiesSumToOneAndNameTheSourcesOfEachDate() {
        EntryConsensus believed = consensus(
                "a launch effective 2015 VN; b launch effective 2016-03-04 VN; c launch effective 2016-03 VN; d launch effective 2017-08 VN",
                Map.of());

        assertThat(believed.beliefs().stream()
                        .mapToDouble(DateBelief::probability)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(believed.beliefs().get(0).telling()).containsExactly("b");
        assertThat(believed.beliefs().get(0).supporting()).containsExactly("c");
    }

    @Test
    void launchOfWhichThreeSourcesTellThreeTimesIsDisputed() {
        EntryConsensus believed = consensus(
                "a launch effective 2020-12 ID; b launch effective 2021 ID; c launch effective 2022-07 ID", Map.of());

        assertThat(believed.disputed()).isTrue();
    }

    @Test
    void announcementIsWeighedAsWell() {
        Entry entry = Told.of(
                        "a closure announced 2023-10-02 ID; b closure announced 2023-10-03 ID; c closure effective 2023-10-04 ID")
                .resolution()
                .entries()
                .get(0);

        assertThat(new Consensus(source -> Reliability.of(Tally.NONE)).onEach(entry))
                .extracting(EntryConsensus::status, EntryConsensus::disputed)
                .containsExactly(tuple(Status.EFFECTIVE, false), tuple(Status.ANNOUNCED, true));
    }

    /** A happening of which three sources tell one day, and b another one. */
    private static String agreedWithoutB(String type, String day) {
        LocalDate other = LocalDate.parse(day).plusDays(7);
        return "a %1$s effective %2$s VN; c %1$s effective %2$s VN; d %1$s effective %2$s VN; b %1$s effective %3$s VN;"
                .formatted(type, day, other);
    }

    private static double probability(EntryConsensus believed, String date) {
        return believed.beliefs().stream()
                .filter(belief -> belief.date().edtf().equals(date))
                .findFirst()
                .orElseThrow()
                .probability();
    }

    private static EntryConsensus consensus(String statements, Map<String, Tally> tallies) {
        return new Consensus(source -> Reliability.of(tallies.getOrDefault(source, Tally.NONE)))
                .on(Told.of(statements).resolution().entries().get(0));
    }
}
