package id.linimasa.timeline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.EntryDraft.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What sorted search finds is what comparing everything with everything finds. */
class SortedSearchTest {
    private static final Lifecycle LIFECYCLE = new Lifecycle();

    @Provide
    Arbitrary<List<Period>> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 40).injectDuplicates(0.4))
                .as((from, length) -> period(LocalDate.of(2020, 1, 1).plusDays(from), length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 300)
    void whatLetsAThingHappenAgainIsWhatTouchesTheTimeBetweenAndIsNotLonger(
            @ForAll("periods") List<Period> reopenings, @ForAll("periods") List<Period> closures) {
        Separators separators = new Separators(
                reopenings.stream().map(period -> cell("reopening", period)).toList(), LIFECYCLE);

        for (Period one : closures) {
            for (Period other : closures) {
                Period earlier = one.first().isAfter(other.first()) ? other : one;
                Period later = earlier.equals(one) ? other : one;
                long gap = earlier.gapInDays(later);
                boolean between = gap > 0
                        && reopenings.stream()
                                .anyMatch(reopening -> reopening.days() <= gap
                                        && !reopening.last().isBefore(earlier.last())
                                        && !reopening.first().isAfter(later.first()));
                assertThat(separators.between(one, other, LIFECYCLE.rules("closure"), "ID"))
                        .isEqualTo(between);
            }
        }
    }

    @Property(tries = 300)
    void nearestDraftThatFitsIsFound(
            @ForAll("periods") List<Period> periods,
            @ForAll("periods") List<Period> asked,
            @ForAll @IntRange(max = 200) int within,
            @ForAll @IntRange(min = 1, max = 4) int share) {
        Drafts drafts = new Drafts();
        periods.forEach(period -> drafts.add(part(period)));
        BiPredicate<EntryDraft, Part> fits =
                (draft, part) -> gap(draft, part) <= within && drafts.all().indexOf(draft) % share == 0;

        for (Period period : asked) {
            Part part = part(period);
            Optional<Integer> nearest = IntStream.range(0, periods.size())
                    .boxed()
                    .filter(number -> fits.test(drafts.all().get(number), part))
                    .min(Comparator.comparingLong(number -> gap(drafts.all().get(number), part)));
            assertThat(drafts.nearest(part, within, fits)).isEqualTo(nearest);
        }
    }

    private static long gap(EntryDraft draft, Part part) {
        return draft.main().cluster().gapInDays(part.cluster());
    }

    private static Part part(Period period) {
        return new Part(Status.PLANNED, false, new Cluster(new DateNode(period, List.of(cell("closure", period)))));
    }

    private static PlacedCell cell(String type, Period period) {
        CellKey key = new CellKey(type, Status.EFFECTIVE, period, List.of("ID"), List.of(), List.of());
        return new PlacedCell(new Cell(key, 1, new TreeMap<>(), Optional.empty(), Optional.empty(), 0), "ID", false);
    }

    private static Period period(LocalDate first, int days) {
        return new Period(first + "/" + first.plusDays(days), first, first.plusDays(days));
    }
}
