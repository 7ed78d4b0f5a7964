package id.linimasa.timeline.resolver;

import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolver.ArticleReport.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sums of one cell. */
final class CountedCell {
    /** How many copies are named. */
    static final int MOST_COPIES = 20;

    /** As PostgreSQL orders them. */
    static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final CellKey key;
    private final TreeMap<String, Integer> sources;
    private final TreeMap<LocalDate, Integer> reported;
    private final TreeMap<String, Integer> dates;
    private final TreeMap<UUID, UUID> copies;
    private int statements;
    private int weekdayMismatches;
    private Instant newest;

    /**
     * The form in which it is stored.
     *
     * @param copies articles that tell it and are copies, each with its original: the first of them
     */
    record Stored(
            String type,
            String status,
            String edtf,
            List<String> places,
            List<String> actors,
            List<String> steps,
            int statements,
            int weekdayMismatches,
            Map<String, Integer> sources,
            Map<LocalDate, Integer> reported,
            Map<String, Integer> dates,
            Map<UUID, UUID> copies,
            Instant newest) {}

    CountedCell(CellKey key) {
        this.key = key;
        sources = new TreeMap<>();
        reported = new TreeMap<>();
        dates = new TreeMap<>();
        copies = new TreeMap<>(BY_TEXT);
        newest = Instant.EPOCH;
    }

    CountedCell(Stored stored) {
        key = new CellKey(
                stored.type(),
                Status.of(stored.status()).orElseThrow(),
                Edtf.of(stored.edtf()),
                stored.places(),
                stored.actors(),
                stored.steps());
        sources = new TreeMap<>(stored.sources());
        reported = new TreeMap<>(stored.reported());
        dates = new TreeMap<>(stored.dates());
        copies = new TreeMap<>(BY_TEXT);
        copies.putAll(stored.copies());
        statements = stored.statements();
        weekdayMismatches = stored.weekdayMismatches();
        newest = stored.newest();
    }

    Stored stored() {
        return new Stored(
                key.type(),
                key.status().code(),
                key.date().edtf(),
                key.places(),
                key.actors(),
                key.steps(),
                statements,
                weekdayMismatches,
                sources,
                reported,
                dates,
                copies,
                newest);
    }

    /** Adds what the report tells, or takes it back. */
    void count(ArticleReport report, Telling telling, int sign) {
        statements += sign * telling.statements();
        weekdayMismatches += sign * telling.weekdayMismatches();
        sources.merge(report.countedAs(), sign, CountedCell::sum);
        Optional.ofNullable(report.publishedOn()).ifPresent(day -> reported.merge(day, sign, CountedCell::sum));
        dates.merge(telling.date().line(), sign, CountedCell::sum);
        if (sign > 0 && telling.recordedAt().isAfter(newest)) {
            newest = telling.recordedAt();
        }
        if (sign > 0 && report.original() != null) {
            copiesAre(Map.of(report.articleId(), report.original().articleId()));
        }
    }

    /** Adds these to the copies that are named. */
    void copiesAre(Map<UUID, UUID> told) {
        copies.putAll(told);
        while (copies.size() > MOST_COPIES) {
            copies.pollLastEntry();
        }
    }

    void forgetCopies() {
        copies.clear();
    }

    /** Copies that tell it, each with its original: the first of them. */
    Map<UUID, UUID> copies() {
        return Collections.unmodifiableMap(copies);
    }

    /** Null, and so no entry, where nothing is left. */
    static @Nullable Integer sum(int one, int other) {
        int sum = one + other;
        return sum == 0 ? null : sum;
    }

    boolean isEmpty() {
        return statements == 0;
    }

    CellKey key() {
        return key;
    }

    /** When the newest of its statements reached the log. */
    Instant newest() {
        return newest;
    }

    void newestIs(Instant instant) {
        newest = instant;
    }

    /** The date as its statements give it; should they differ, the first in order. */
    ResolvedDate date() {
        return ResolvedDate.of(key.date().edtf(), dates.firstKey());
    }

    Cell cell() {
        return new Cell(
                key,
                statements,
                sources,
                reported.isEmpty() ? Optional.empty() : Optional.of(reported.firstKey()),
                reported.isEmpty() ? Optional.empty() : Optional.of(reported.lastKey()),
                weekdayMismatches);
    }
}
