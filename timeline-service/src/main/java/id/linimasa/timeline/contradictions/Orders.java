package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.Period;
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
        Map<String, List<EffectiveDates>> byTypeAndPlace = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.type() + "@" + entry.place(),
                        Collectors.mapping(EffectiveDates::new, Collectors.toList())));
        List<String> places = entries.stream().map(Entry::place).distinct().toList();
        List<Contradiction> found = new ArrayList<>();
        for (Order order : lifecycle.orders()) {
            for (String place : places) {
                List<EffectiveDates> first = byTypeAndPlace.getOrDefault(order.first() + "@" + place, List.of());
                List<EffectiveDates> second = byTypeAndPlace.getOrDefault(order.second() + "@" + place, List.of());
                if (order.rule() == OrderRule.APART) {
                    addUnordered(first, second, found);
                } else if (first.size() == 1) {
                    addReversed(first.get(0), second, order.rule(), found);
                }
            }
        }
        return found;
    }

    private static void addReversed(
            EffectiveDates first, List<EffectiveDates> seconds, OrderRule rule, List<Contradiction> found) {
        if (!first.isUndisputed()) {
            return;
        }
        LocalDate firstDay = first.firstDay();
        for (EffectiveDates second : seconds) {
            if (second.isUndisputed() && second.lastDay().isBefore(firstDay)) {
                found.add(new Sides()
                        .add(first.entry(), Status.EFFECTIVE, first.candidates().stream())
                        .add(second.entry(), Status.EFFECTIVE, second.candidates().stream())
                        .contradiction(
                                Kind.IMPOSSIBLE_ORDER,
                                rule == OrderRule.BEFORE ? Severity.CONFLICT : Severity.NOTE,
                                second.entry().type()));
            }
        }
    }

    private static void addUnordered(
            List<EffectiveDates> firsts, List<EffectiveDates> seconds, List<Contradiction> found) {
        DateIndex<Integer> byDate = new DateIndex<>();
        for (int i = 0; i < seconds.size(); i++) {
            for (Candidate candidate : seconds.get(i).fine()) {
                byDate.add(candidate.date(), i);
            }
        }
        for (EffectiveDates first : firsts) {
            first.fine().stream()
                    .flatMap(candidate -> byDate.allowedBy(candidate.date()))
                    .distinct()
                    .forEach(second -> found.add(unordered(first, seconds.get(second))));
        }
    }

    private static Contradiction unordered(EffectiveDates first, EffectiveDates second) {
        EffectiveDates.Touching touching = first.touching(second);
        return new Sides()
                .add(first.entry(), Status.EFFECTIVE, touching.first().stream())
                .add(second.entry(), Status.EFFECTIVE, touching.second().stream())
                .contradiction(
                        Kind.IMPOSSIBLE_ORDER, Severity.NOTE, second.entry().type());
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
