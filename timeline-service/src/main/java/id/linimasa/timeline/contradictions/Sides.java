package id.linimasa.timeline.contradictions;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.timeline.dates.DateSpread;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The sides of one contradiction, collected. */
final class Sides {
    private record Told(Entry entry, Status status, Candidate candidate) {}

    private final List<Told> told = new ArrayList<>();

    Sides add(Entry entry, Status status, Stream<Candidate> candidates) {
        candidates.forEach(candidate -> told.add(new Told(entry, status, candidate)));
        return this;
    }

    Contradiction contradiction(Kind kind, Severity severity, String what) {
        Entry entry = told.get(0).entry();
        DateSpread spread = new DateSpread(
                told.stream().map(side -> side.candidate().date()).toList());
        String name = String.join("|", "urn:linimasa:contradiction:" + kind.code(), what, entries());
        return new Contradiction(
                UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, name),
                kind,
                severity,
                entry.subjectId(),
                entry.place(),
                told.stream().sorted(order()).map(side -> side(side, spread)).toList(),
                widestGap());
    }

    /** The first entry's sides first. */
    private Comparator<Told> order() {
        List<UUID> entries =
                told.stream().map(side -> side.entry().id()).distinct().toList();
        return Comparator.<Told>comparingInt(
                        side -> entries.indexOf(side.entry().id()))
                .thenComparing(Told::status)
                .thenComparing(side -> side.candidate().date().edtf());
    }

    private String entries() {
        return String.join(
                ",",
                told.stream()
                        .map(side -> side.entry().id().toString())
                        .distinct()
                        .toList());
    }

    private static Side side(Told side, DateSpread spread) {
        List<Cell> supporting = side.candidate().supporting().stream()
                .filter(cell -> spread.excludes(cell.date()))
                .toList();
        return new Side(
                side.entry().id(),
                side.entry().type(),
                side.status(),
                side.candidate().date(),
                Stream.concat(side.candidate().cells().stream(), supporting.stream())
                        .toList());
    }

    private long widestGap() {
        List<EdtfDate> dates =
                told.stream().map(side -> side.candidate().date()).toList();
        List<Period> periods = dates.stream()
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        LocalDate lastStart = periods.stream()
                .map(Period::first)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        LocalDate firstEnd = periods.stream()
                .map(Period::last)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        long betweenPeriods = firstEnd.isBefore(lastStart) ? ChronoUnit.DAYS.between(firstEnd, lastStart) : 0;
        long toOthers = dates.stream()
                .filter(date -> !(date instanceof Period))
                .mapToLong(
                        date -> dates.stream().mapToLong(date::gapInDays).max().orElse(0))
                .max()
                .orElse(0);
        return Math.max(betweenPeriods, toOthers);
    }
}
