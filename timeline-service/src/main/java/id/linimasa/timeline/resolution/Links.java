package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.resolution.Lifecycle.SameHappening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Links the entries of a subject that may tell one happening under different types. */
final class Links {
    private final List<Entry> entries;
    private final Lifecycle lifecycle;
    private final Map<String, List<Entry>> byType;
    private final Map<String, DateIndex<Dated>> byTypeAndPlace = new HashMap<>();

    /** One of the dates of an entry, by the number of the entry. */
    private record Dated(int entry, EdtfDate date) {}

    Links(List<Entry> entries, Lifecycle lifecycle) {
        this.entries = entries;
        this.lifecycle = lifecycle;
        byType = entries.stream().collect(Collectors.groupingBy(Entry::type));
        for (int i = 0; i < entries.size(); i++) {
            DateIndex<Dated> dates = byTypeAndPlace.computeIfAbsent(
                    name(entries.get(i).type(), entries.get(i)), absent -> new DateIndex<>());
            for (Period period : fineDates(entries.get(i))) {
                dates.add(period, new Dated(i, period));
            }
        }
    }

    List<Link> all() {
        List<Link> links = new ArrayList<>();
        for (SameHappening pair : lifecycle.links()) {
            for (Entry entry : byType.getOrDefault(pair.type(), List.of())) {
                Optional.ofNullable(byTypeAndPlace.get(name(pair.other(), entry)))
                        .ifPresent(others -> near(entry, others, pair.days())
                                .forEach((other, gap) -> links.add(
                                        new Link(entry.id(), entries.get(other).id(), gap))));
            }
        }
        return links.stream()
                .sorted(Comparator.comparing(Link::entry).thenComparing(Link::other))
                .toList();
    }

    /** The entries at most so many days away, with the fewest days between a date of either. */
    private static Map<Integer, Long> near(Entry entry, DateIndex<Dated> others, int days) {
        Map<Integer, Long> gaps = new TreeMap<>();
        for (Period date : fineDates(entry)) {
            Period around =
                    new Period("", date.first().minusDays(days), date.last().plusDays(days));
            others.allowedBy(around)
                    .forEach(other -> gaps.merge(other.entry(), date.gapInDays(other.date()), Math::min));
        }
        return gaps;
    }

    /** Two years that overlap are no sign of one happening; two months are. */
    private static List<Period> fineDates(Entry entry) {
        return entry.main().candidates().stream()
                .map(Candidate::date)
                .filter(date -> date.precision().compareTo(Precision.MONTH) <= 0)
                .map(Period.class::cast)
                .toList();
    }

    private static String name(String type, Entry entry) {
        return type + "@" + entry.place();
    }
}
