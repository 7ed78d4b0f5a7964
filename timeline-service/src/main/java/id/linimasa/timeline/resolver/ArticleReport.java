package id.linimasa.timeline.resolver;

import static java.util.stream.Collectors.groupingBy;

import id.linimasa.timeline.consensus.Copies.Place;
import id.linimasa.timeline.consensus.Copies.Text;
import id.linimasa.timeline.consensus.TextSignature;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one article contributes to what is counted of a subject: stored with the sums, so that it can be taken back.
 *
 * @param source its publisher, or itself if it names none
 * @param names how many of its statements use which name of the subject
 * @param tellings by cell, in the order of their ids
 * @param signature of its text, if that has come and is long enough
 * @param original what it is a copy of, if it is one
 */
record ArticleReport(
        UUID articleId,
        String source,
        @Nullable LocalDate publishedOn,
        @Nullable Instant publishedAt,
        SortedMap<String, Integer> names,
        List<Telling> tellings,
        @Nullable String signature,
        @Nullable Original original) {
    /** Another article about the subject, of which it is a copy. */
    record Original(
            UUID articleId,
            @Nullable LocalDate publishedOn,
            @Nullable Instant publishedAt,
            String source) {
        Place place() {
            return new Place(articleId, Optional.ofNullable(publishedOn), Optional.ofNullable(publishedAt));
        }
    }

    /**
     * What it tells of one cell.
     *
     * @param date as its first statement gives it
     * @param recordedAt when the newest of its statements reached the log
     */
    record Telling(UUID cell, int statements, int weekdayMismatches, ResolvedDate date, Instant recordedAt) {}

    /**
     * A report with the keys of its cells.
     *
     * @param moved statements whose stored cell is not the one that they belong to, with that one
     */
    record Keyed(ArticleReport report, Map<UUID, CellKey> keys, Map<UUID, UUID> moved) {
        Keyed copyOf(@Nullable Original its) {
            return new Keyed(report.copyOf(its), keys, moved);
        }
    }

    /** Of an article's statements about the subject, at least one. */
    static Keyed of(String subjectId, Collection<StatementRow> rows, Core core) {
        List<StatementRow> sorted =
                rows.stream().sorted(Comparator.comparing(StatementRow::id)).toList();
        Map<UUID, CellKey> keys = new TreeMap<>();
        Map<UUID, UUID> moved = new TreeMap<>();
        Map<UUID, List<StatementRow>> byCell = new TreeMap<>();
        for (StatementRow row : sorted) {
            row.statement().map(core::key).ifPresent(key -> {
                UUID cell = key.idIn(subjectId);
                keys.put(cell, key);
                byCell.computeIfAbsent(cell, absent -> new ArrayList<>()).add(row);
                if (!cell.equals(row.cellId())) {
                    moved.put(row.id(), cell);
                }
            });
        }
        StatementRow any = sorted.get(0);
        SortedMap<String, Integer> names = new TreeMap<>(
                sorted.stream().collect(groupingBy(StatementRow::subjectName, Collectors.summingInt(row -> 1))));
        List<Telling> tellings = byCell.entrySet().stream()
                .map(cell -> telling(cell.getKey(), cell.getValue()))
                .toList();
        ArticleReport report = new ArticleReport(
                any.articleId(),
                any.source(),
                any.publishedOn().orElse(null),
                any.publishedAt().orElse(null),
                names,
                tellings,
                any.signature().map(TextSignature::code).orElse(null),
                null);
        return new Keyed(report, keys, moved);
    }

    /** Who tells it, for who asks how many independent sources do: of a copy, the source of its original. */
    String countedAs() {
        return original == null ? source : original.source();
    }

    /** Its text, if it can be compared with others. */
    Optional<Text> text() {
        return Optional.ofNullable(signature).map(code -> new Text(asOriginal().place(), TextSignature.ofCode(code)));
    }

    Original asOriginal() {
        return new Original(articleId, publishedOn, publishedAt, source);
    }

    ArticleReport copyOf(@Nullable Original its) {
        return new ArticleReport(articleId, source, publishedOn, publishedAt, names, tellings, signature, its);
    }

    private static Telling telling(UUID cell, List<StatementRow> rows) {
        int mismatches = (int) rows.stream()
                .flatMap(row -> row.statement().stream())
                .filter(Statement::weekdayMismatch)
                .count();
        Instant newest = rows.stream()
                .map(row -> row.recordedAt().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Telling(cell, rows.size(), mismatches, rows.get(0).date(), newest);
    }
}
