package id.linimasa.timeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EdtfDatePropertiesTest {
    private static final LocalDate WINDOW_START = LocalDate.of(2008, 1, 1);
    private static final LocalDate WINDOW_END = LocalDate.of(2032, 12, 31);

    @Provide
    Arbitrary<EdtfDate> closed() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1500).map(LocalDate.of(2019, 1, 1)::plusDays);
        Arbitrary<String> day = days.map(LocalDate::toString);
        Arbitrary<String> month = days.map(date -> date.toString().substring(0, 7));
        Arbitrary<String> year = days.map(date -> date.toString().substring(0, 4));
        Arbitrary<String> range = Combinators.combine(
                        days, Arbitraries.integers().between(0, 100))
                .as((from, length) -> from + "/" + from.plusDays(length));
        return Arbitraries.oneOf(day, month, year, range).map(Edtf::of);
    }

    @Provide
    Arbitrary<EdtfDate> any() {
        Arbitrary<EdtfDate> recurring = Arbitraries.integers()
                .between(0, 365)
                .map(LocalDate.of(2020, 1, 1)::plusDays)
                .flatMap(date -> Arbitraries.of(
                        "XXXX" + date.toString().substring(4),
                        "XXXX" + date.toString().substring(4, 7)))
                .map(Edtf::of);
        Arbitrary<EdtfDate> open = closed().map(date -> (Period) date)
                .flatMap(date -> Arbitraries.of("../" + date.last(), date.first() + "/.."))
                .map(Edtf::of);
        Arbitrary<EdtfDate> unspecified =
                Arbitraries.of("XXXX", "XXXX-XX", "XXXX-XX-XX", "../..").map(Edtf::of);
        return Arbitraries.frequencyOf(
                Tuple.of(6, closed()), Tuple.of(2, recurring), Tuple.of(2, open), Tuple.of(1, unspecified));
    }

    @Property
    void everyDateIsTheSameAsItself(@ForAll("any") EdtfDate date) {
        assertThat(date.relationTo(date)).isEqualTo(Relation.SAME);
    }

    @Property
    void relationSeenFromTheOtherSideIsItsInverse(@ForAll("any") EdtfDate one, @ForAll("any") EdtfDate other) {
        assertThat(one.relationTo(other)).isEqualTo(other.relationTo(one).inverse());
    }

    @Property
    void verdictAndGapDoNotDependOnTheSide(@ForAll("any") EdtfDate one, @ForAll("any") EdtfDate other) {
        assertThat(one.verdict(other)).isEqualTo(other.verdict(one));
        assertThat(one.gapInDays(other)).isEqualTo(other.gapInDays(one));
    }

    @Property
    void gapIsNoneExactlyWhereADayIsShared(@ForAll("any") EdtfDate one, @ForAll("any") EdtfDate other) {
        assertThat(one.gapInDays(other) == 0).isEqualTo(one.relationTo(other) != Relation.EXCLUDES);
    }

    @Property
    void whatHoldsAHolderHoldsWhatThatHolds(
            @ForAll("any") EdtfDate large, @ForAll("any") EdtfDate middle, @ForAll("any") EdtfDate small) {
        boolean chained = large.covers(middle) && middle.covers(small);

        assertThat(!chained || large.covers(small)).isTrue();
    }

    @Property
    void whatAHolderExcludesTheHeldExcludesToo(
            @ForAll("any") EdtfDate large, @ForAll("any") EdtfDate small, @ForAll("any") EdtfDate other) {
        boolean excluded = large.covers(small) && large.relationTo(other) == Relation.EXCLUDES;

        assertThat(!excluded || small.relationTo(other) == Relation.EXCLUDES).isTrue();
    }

    @Property(tries = 300)
    void relationIsThatOfTheDaySets(@ForAll("any") EdtfDate one, @ForAll("closed") EdtfDate other) {
        Set<LocalDate> days = days(one);
        Set<LocalDate> otherDays = days(other);
        Set<LocalDate> shared = new TreeSet<>(days);
        shared.retainAll(otherDays);

        Relation expected = shared.isEmpty()
                ? Relation.EXCLUDES
                : days.equals(otherDays)
                        ? Relation.SAME
                        : days.containsAll(otherDays)
                                ? Relation.CONTAINS
                                : otherDays.containsAll(days) ? Relation.WITHIN : Relation.OVERLAPS;
        assertThat(one.relationTo(other)).isEqualTo(expected);
    }

    @Property
    void unspecifiedDatesAreNeverInConflict(@ForAll("any") EdtfDate date) {
        assertThat(Edtf.of("XXXX").verdict(date)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Edtf.of("XXXX-XX-XX").excludes(date)).isFalse();
    }

    private static Set<LocalDate> days(EdtfDate date) {
        Predicate<LocalDate> possible = day -> date.relationTo(Period.day(day)) != Relation.EXCLUDES;
        return WINDOW_START.datesUntil(WINDOW_END).filter(possible).collect(Collectors.toCollection(TreeSet::new));
    }
}
