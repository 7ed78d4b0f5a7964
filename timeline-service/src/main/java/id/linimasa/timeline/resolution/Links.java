package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.dates.Verdict;
import id.linimasa.timeline.resolution.Lifecycle.SameHappening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Links the entries of a subject that may tell one happening under different types. */
final class Links {
    private final Map<String, List<Entry>> byTypeAndPlace;

    Links(List<Entry> entries) {
        byTypeAndPlace = entries.stream().collect(Collectors.groupingBy(entry -> entry.type() + "@" + entry.place()));
    }

    List<Link> of(List<Entry> entries, Lifecycle lifecycle) {
        List<Link> links = new ArrayList<>();
        for (SameHappening pair : lifecycle.links()) {
            entries.stream().filter(entry -> entry.type().equals(pair.type())).forEach(entry -> byTypeAndPlace
                    .getOrDefault(pair.other() + "@" + entry.place(), List.of())
                    .forEach(other -> link(entry, other, pair.days(), links)));
        }
        return links.stream()
                .sorted(Comparator.comparing(Link::entry).thenComparing(Link::other))
                .toList();
    }

    private static void link(Entry entry, Entry other, int days, List<Link> links) {
        entry.main().candidates().stream()
                .flatMap(one -> other.main().candidates().stream()
                        .filter(candidate -> isFineEnough(one, candidate))
                        .map(candidate -> one.date().gapInDays(candidate.date())))
                .filter(gap -> gap <= days)
                .min(Comparator.naturalOrder())
                .ifPresent(gap -> links.add(new Link(entry.id(), other.id(), gap)));
    }

    /** Two years that overlap are no sign of one happening; two months are. */
    private static boolean isFineEnough(Candidate one, Candidate other) {
        return one.date().verdict(other.date()) != Verdict.UNKNOWN
                && one.date().precision().compareTo(Precision.MONTH) <= 0
                && other.date().precision().compareTo(Precision.MONTH) <= 0;
    }
}
