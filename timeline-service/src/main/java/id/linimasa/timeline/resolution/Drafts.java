package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.EntryDraft.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entries in the making of one type and place, found by their days: the nearest first, and of those as near the first made. */
final class Drafts {
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final List<Integer> undated = new ArrayList<>();
    private final DateIndex<Integer> bySpan = new DateIndex<>();
    private final TreeMap<LocalDate, List<Integer>> byFirstDay = new TreeMap<>();
    private final TreeMap<LocalDate, List<Integer>> byLastDay = new TreeMap<>();
    private final DateIndex<Integer> byDate = new DateIndex<>();

    List<EntryDraft> all() {
        return drafts;
    }

    /** Makes a draft of the part. */
    void add(Part part) {
        int number = drafts.size();
        drafts.add(new EntryDraft(part));
        note(number, part);
        part.cluster()
                .span()
                .ifPresentOrElse(
                        span -> {
                            bySpan.add(span, number);
                            byFirstDay
                                    .computeIfAbsent(span.first(), absent -> new ArrayList<>())
                                    .add(number);
                            byLastDay
                                    .computeIfAbsent(span.last(), absent -> new ArrayList<>())
                                    .add(number);
                        },
                        () -> undated.add(number));
    }

    /** Adds the part to a draft. */
    void join(int number, Part part) {
        drafts.get(number).add(part);
        note(number, part);
    }

    private void note(int number, Part part) {
        part.cluster().finest().forEach(node -> byDate.add(node.date(), number));
    }

    /** The nearest draft that the part fits, at most so many days away. */
    Optional<Integer> nearest(Part part, long within, BiPredicate<EntryDraft, Part> fits) {
        Optional<Period> span = part.cluster().span();
        if (span.isEmpty()) {
            return first(IntStream.range(0, drafts.size()).boxed(), part, fits);
        }
        TreeSet<Integer> touched = new TreeSet<>(undated);
        bySpan.allowedBy(span.get()).forEach(touched::add);
        Optional<Integer> found = first(touched.stream(), part, fits);
        return found.isPresent() ? found : outwards(part, span.get(), within, fits);
    }

    private Optional<Integer> outwards(Part part, Period span, long within, BiPredicate<EntryDraft, Part> fits) {
        Map.Entry<LocalDate, List<Integer>> before = byLastDay.lowerEntry(span.first());
        Map.Entry<LocalDate, List<Integer>> after = byFirstDay.higherEntry(span.last());
        while (before != null || after != null) {
            long gapBefore = before == null ? Long.MAX_VALUE : span.gapInDays(Period.day(before.getKey()));
            long gapAfter = after == null ? Long.MAX_VALUE : span.gapInDays(Period.day(after.getKey()));
            if (Math.min(gapBefore, gapAfter) > within) {
                return Optional.empty();
            }
            TreeSet<Integer> asNear = new TreeSet<>();
            if (before != null && gapBefore <= gapAfter) {
                asNear.addAll(before.getValue());
                before = byLastDay.lowerEntry(before.getKey());
            }
            if (after != null && gapAfter <= gapBefore) {
                asNear.addAll(after.getValue());
                after = byFirstDay.higherEntry(after.getKey());
            }
            Optional<Integer> found = first(asNear.stream(), part, fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> first(Stream<Integer> numbers, Part part, BiPredicate<EntryDraft, Part> fits) {
        return numbers.filter(number -> fits.test(drafts.get(number), part)).findFirst();
    }

    /** The draft nearest to the part of those that have a date which this one allows. */
    Optional<Integer> nearestWith(EdtfDate date, Part part) {
        return byDate.allowedBy(date)
                .distinct()
                .min(Comparator.<Integer>comparingLong(
                                number -> drafts.get(number).main().cluster().gapInDays(part.cluster()))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
