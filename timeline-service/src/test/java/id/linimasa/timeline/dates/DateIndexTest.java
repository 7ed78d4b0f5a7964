package id.linimasa.timeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** What is found without looking at every date is what looking at every date finds. */
class DateIndexTest {
    @Provide
    Arbitrary<List<EdtfDate>> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2019, 6, 1)::plusDays);
        Arbitrary<EdtfDate> day = days.map(Period::day);
        Arbitrary<EdtfDate> coarse = days.flatMap(date -> Arbitraries.of(
                        date.toString().substring(0, 4),
                        date.toString().substring(0, 7),
                        "../" + date,
                        date + "/..",
                        "XXXX" + date.toString().substring(4),
                        "XXXX" + date.toString().substring(4, 7),
                        "XXXX"))
                .map(Edtf::of);
        Arbitrary<EdtfDate> range = Combinators.combine(
                        days, Arbitraries.integers().between(0, 500))
                .as((from, length) -> Edtf.of(from + "/" + from.plusDays(length)));
        return Arbitraries.frequencyOf(Tuple.of(3, day), Tuple.of(2, coarse), Tuple.of(2, range))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void whatADateAllowsIsFound(@ForAll("dates") List<EdtfDate> dates, @ForAll("dates") @Size(5) List<EdtfDate> asked) {
        DateIndex<EdtfDate> index = new DateIndex<>();
        dates.forEach(date -> index.add(date, date));

        for (EdtfDate date : asked) {
            List<EdtfDate> allowed =
                    dates.stream().filter(one -> !one.excludes(date)).toList();
            assertThat(index.allowedBy(date)).containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    @Property(tries = 300)
    void whetherADateIsCoveredIsFound(
            @ForAll("dates") List<EdtfDate> dates, @ForAll("dates") @Size(5) List<EdtfDate> asked) {
        DateIndex<EdtfDate> index = new DateIndex<>();
        dates.forEach(date -> index.add(date, date));

        for (EdtfDate date : asked) {
            assertThat(index.covers(date)).isEqualTo(dates.stream().anyMatch(one -> one.covers(date)));
        }
    }

    @Property(tries = 300)
    void whetherADateIsExcludedIsFound(
            @ForAll("dates") List<EdtfDate> dates, @ForAll("dates") @Size(5) List<EdtfDate> asked) {
        DateSpread spread = new DateSpread(dates);

        for (EdtfDate date : asked) {
            assertThat(spread.excludes(date)).isEqualTo(dates.stream().anyMatch(date::excludes));
        }
    }

    @Property(tries = 300)
    void pairsThatExcludeEachOtherAreCounted(@ForAll("dates") List<EdtfDate> dates) {
        long twice = dates.stream()
                .mapToLong(one -> dates.stream().filter(one::excludes).count())
                .sum();

        assertThat(ExcludingPairs.count(dates)).isEqualTo(twice / 2);
    }
}
