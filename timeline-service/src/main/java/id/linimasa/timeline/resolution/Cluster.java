package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Dates of one role that belong to one happening; grows while happenings are found, and is not changed afterwards. */
final class Cluster {
    static final Comparator<DateNode> BY_DATE =
            Comparator.comparing(node -> node.date().edtf());

    private final List<DateNode> finest = new ArrayList<>();
    private final List<DateNode> coarser = new ArrayList<>();
    private final Set<CellKey> keys = new HashSet<>();
    private final Set<String> steps = new TreeSet<>();
    private final Set<Set<String>> actors = new HashSet<>();
    private Optional<Period> span;
    private int sources;

    Cluster(DateNode node) {
        finest.add(node);
        span = node.period();
        sources = node.sources();
        describe(node);
    }

    /** Takes over what the other holds. */
    void absorb(Cluster other) {
        finest.addAll(other.finest);
        coarser.addAll(other.coarser);
        keys.addAll(other.keys);
        steps.addAll(other.steps);
        actors.addAll(other.actors);
        span = span.isPresent() && other.span.isPresent()
                ? Optional.of(around(span.get(), other.span.get()))
                : span.or(other::span);
        sources += other.sources;
    }

    private static Period around(Period one, Period other) {
        return new Period(
                "",
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    /** Adds a date that supports those of the cluster that it covers, or touches. */
    void support(DateNode node) {
        coarser.add(node);
        describe(node);
    }

    private void describe(DateNode node) {
        keys.addAll(node.keys());
        steps.addAll(node.steps());
        actors.addAll(node.actors());
    }

    /** The dates of which none covers another, sorted. */
    List<DateNode> finest() {
        return finest.stream().sorted(BY_DATE).toList();
    }

    List<DateNode> coarser() {
        return coarser.stream().sorted(BY_DATE).toList();
    }

    Set<CellKey> keys() {
        return keys;
    }

    Set<String> steps() {
        return steps;
    }

    /** Who acts, each by the words of the name. */
    Set<Set<String>> actors() {
        return actors;
    }

    int sources() {
        return sources;
    }

    long gapInDays(EdtfDate date) {
        return finest.stream()
                .mapToLong(node -> node.date().gapInDays(date))
                .min()
                .orElseThrow();
    }

    /** Days between the two, taking each as one stretch of time; 0 if one of them has no end. */
    long gapInDays(Cluster other) {
        return span.isPresent() && other.span.isPresent() ? span.get().gapInDays(other.span.get()) : 0;
    }

    /** When the first article that tells it was published; empty if that is not known of all. */
    Optional<LocalDate> firstReported() {
        List<Optional<LocalDate>> days = Stream.concat(finest.stream(), coarser.stream())
                .flatMap(node -> node.cells().stream())
                .map(cell -> cell.cell().firstReported())
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** From its first to its last day; empty if no date has both. */
    Optional<Period> span() {
        return span;
    }
}
