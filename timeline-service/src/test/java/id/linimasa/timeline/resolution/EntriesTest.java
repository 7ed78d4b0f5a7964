package id.linimasa.timeline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Told;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntriesTest {
    @Provide
    Arbitrary<String> told() {
        Arbitrary<String> article = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<String> type =
                Arbitraries.of("launch", "closure", "reopening", "ban", "deadline", "regulation-issued");
        Arbitrary<String> status =
                Arbitraries.of("effective", "effective", "planned", "announced", "rumoured", "denied");
        Arbitrary<String> date = Arbitraries.of(
                "2019",
                "2019-03",
                "2019-03-04",
                "2019-03-05",
                "2020-03-04",
                "2019-03-01/2019-03-10",
                "2021-12",
                "../2020-01-01",
                "XXXX-03-04",
                "XXXX",
                "2022-01-01");
        Arbitrary<String> place = Arbitraries.of("VN", "VN", "-", "TH", "TH,VN");
        return Combinators.combine(article, type, status, date, place)
                .as((who, what, how, when, where) -> String.join(" ", who, what, how, when, where));
    }

    @Property(tries = 300)
    void everyCellIsInOneEntryAPlace(@ForAll @Size(min = 1, max = 12) List<@From("told") String> statements) {
        Told told = Told.of(String.join("; ", statements));

        for (Cell cell : told.cells().cells()) {
            List<String> places = told.resolution().entries().stream()
                    .filter(entry -> entry.cells().contains(cell))
                    .map(Entry::place)
                    .toList();
            assertThat(places)
                    .doesNotHaveDuplicates()
                    .hasSize(Math.max(1, cell.key().places().size()));
        }
    }

    @Property(tries = 300)
    void entriesHaveIdsOfTheirOwn(@ForAll @Size(min = 1, max = 12) List<@From("told") String> statements) {
        Told told = Told.of(String.join("; ", statements));

        assertThat(told.resolution().entries().stream().map(Entry::id)).doesNotHaveDuplicates();
        assertThat(told.contradictions().stream().map(Contradiction::id)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void removingAReportUndoesAddingIt(
            @ForAll @Size(min = 1, max = 8) List<@From("told") String> statements,
            @ForAll @Size(min = 1, max = 4) List<@From("told") String> more) {
        Cells cells = Told.noCells();
        Told.reports(String.join("; ", statements)).forEach(cells::add);
        CellSet before = cells.view();

        Told.reports(String.join("; ", more)).forEach(cells::add);
        Told.reports(String.join("; ", more)).forEach(cells::remove);

        assertThat(cells.view()).isEqualTo(before);
    }

    @Test
    void entryAndContradictionKeepTheirIdsWhenLaterArticlesJoin() {
        String first = "a closure effective 2023-10-04 ID @2023-10-05; b closure effective 2023-10-05 ID @2023-10-06";
        Told before = Told.of(first);

        Told after = Told.of(
                first
                        + "; c closure effective 2023-10-03 ID @2024-01-01; d closure effective 2023-10 - @2024-02-01; e closure announced 2023-09 ID @2025-01-01");

        assertThat(ids(after)).containsAll(ids(before));
        assertThat(after.contradictions().get(0).id())
                .isEqualTo(before.contradictions().get(0).id());
    }

    @Test
    void typesUnderWhichOneHappeningMayBeToldAreLinked() {
        Told told = Told.of(
                "a ban effective 2024-03-05 NP; b closure effective 2024-03-05 NP; c closure effective 2024-03-05 VN");

        assertThat(told.resolution().links()).hasSize(1);
        assertThat(told.resolution().links().get(0).gapInDays()).isZero();
    }

    @Test
    void announcedPlannedAndEffectiveAreRolesOfOneEntry() {
        Told told = Told.of(
                "a closure announced 2023-01-30 ID; b closure planned 2023-03-31 ID; c closure effective 2023-03-21/2023-03-31 ID; d closure rumoured 2023-03 ID");

        assertThat(told.resolution().entries()).hasSize(1);
        assertThat(told.resolution().entries().get(0).roles().stream().map(Role::status))
                .containsExactly(Status.EFFECTIVE, Status.ANNOUNCED, Status.PLANNED, Status.RUMOURED);
    }

    @Test
    void placeThatNoArticleTellsIsMarked() {
        Told told = Told.of("a launch effective 2021-04 VN; b launch effective 2021 -");

        Entry entry = told.resolution().entries().get(0);
        assertThat(entry.place()).isEqualTo("VN");
        assertThat(entry.placeInferred()).isTrue();
    }

    private static List<UUID> ids(Told told) {
        return told.resolution().entries().stream().map(Entry::id).toList();
    }
}
