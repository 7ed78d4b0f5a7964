package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Lifecycle.Order;
import id.linimasa.timeline.resolution.Lifecycle.OrderRule;
import id.linimasa.timeline.resolution.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened in an order in which it cannot have, or of which the dates do not tell the order. */
final class Orders {
    private final Lifecycle lifecycle;

    Orders(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Announced only after it took effect: odd, and no contradiction. */
    List<Contradiction> in(Entry entry) {
        List<Period> announced = periods(entry, Status.ANNOUNCED);
        List<Period> effective = periods(entry, Status.EFFECTIVE);
        boolean late = !announced.isEmpty()
                && !effective.isEmpty()
                && firstDay(announced).isAfter(lastDay(effective));
        return late
                ? List.of(new Sides()
                        .add(entry, Status.EFFECTIVE, candidates(entry, Status.EFFECTIVE))
                        .add(entry, Status.ANNOUNCED, candidates(entry, Status.ANNOUNCED))
                        .contradiction(Kind.IMPOSSIBLE_ORDER, Severity.NOTE, Status.ANNOUNCED.code()))
                : List.of();
    }

    /** Among all entries of a subject. */
    List<Contradiction> among(List<Entry> entries) {
        Map<String, List<Entry>> byTypeAndPlace =
                entries.stream().collect(Collectors.groupingBy(entry -> entry.type() + "@" + entry.place()));
        List<Contradiction> found = new ArrayList<>();
        for (Order order : lifecycle.orders()) {
            entries.stream().map(Entry::place).distinct().forEach(place -> {
                List<Entry> first = byTypeAndPlace.getOrDefault(order.first() + "@" + place, List.of());
                List<Entry> second = byTypeAndPlace.getOrDefault(order.second() + "@" + place, List.of());
                if (order.rule() == OrderRule.APART) {
                    first.forEach(one -> second.forEach(other -> addIfUnordered(one, other, found)));
                } else if (first.size() == 1) {
                    second.forEach(other -> addIfReversed(first.get(0), other, order.rule(), found));
                }
            });
        }
        return found;
    }

    private static void addIfReversed(Entry first, Entry second, OrderRule rule, List<Contradiction> found) {
        List<Period> firsts = periods(first, Status.EFFECTIVE);
        List<Period> seconds = periods(second, Status.EFFECTIVE);
        boolean bothKnown = !firsts.isEmpty() && !seconds.isEmpty() && !isDisputed(firsts) && !isDisputed(seconds);
        if (bothKnown && lastDay(seconds).isBefore(firstDay(firsts))) {
            found.add(new Sides()
                    .add(first, Status.EFFECTIVE, candidates(first, Status.EFFECTIVE))
                    .add(second, Status.EFFECTIVE, candidates(second, Status.EFFECTIVE))
                    .contradiction(
                            Kind.IMPOSSIBLE_ORDER,
                            rule == OrderRule.BEFORE ? Severity.CONFLICT : Severity.NOTE,
                            second.type()));
        }
    }

    private static void addIfUnordered(Entry first, Entry second, List<Contradiction> found) {
        List<Candidate> firsts = candidates(first, Status.EFFECTIVE).toList();
        List<Candidate> seconds = candidates(second, Status.EFFECTIVE).toList();
        List<Candidate> unordered =
                firsts.stream().filter(one -> touches(one, seconds)).toList();
        if (!unordered.isEmpty()) {
            found.add(new Sides()
                    .add(first, Status.EFFECTIVE, unordered.stream())
                    .add(second, Status.EFFECTIVE, seconds.stream().filter(one -> touches(one, firsts)))
                    .contradiction(Kind.IMPOSSIBLE_ORDER, Severity.NOTE, second.type()));
        }
    }

    private static boolean touches(Candidate one, List<Candidate> others) {
        return isWithinAMonth(one)
                && others.stream()
                        .anyMatch(other -> isWithinAMonth(other) && !one.date().excludes(other.date()));
    }

    private static boolean isWithinAMonth(Candidate candidate) {
        return candidate.date().precision().compareTo(Precision.MONTH) <= 0;
    }

    private static boolean isDisputed(List<Period> periods) {
        return periods.stream()
                .map(Period::last)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .isBefore(periods.stream()
                        .map(Period::first)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static LocalDate firstDay(List<Period> periods) {
        return periods.stream()
                .map(Period::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate lastDay(List<Period> periods) {
        return periods.stream().map(Period::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Stream<Candidate> candidates(Entry entry, Status status) {
        return entry.roles(status).flatMap(role -> role.candidates().stream());
    }

    private static List<Period> periods(Entry entry, Status status) {
        return candidates(entry, status)
                .map(Candidate::date)
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
    }
}
