package id.linimasa.timeline.resolver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.linimasa.timeline.consensus.Copies;
import id.linimasa.timeline.consensus.Copies.Place;
import id.linimasa.timeline.consensus.Copies.Text;
import id.linimasa.timeline.resolver.ArticleReport.Keyed;
import id.linimasa.timeline.resolver.ArticleReport.Original;
import id.linimasa.timeline.resolver.CountedTables.Part;
import id.linimasa.timeline.storage.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which reports on a subject are those of copies. A report that changes is compared with those whose texts are near to its own, and looked up by keys of
 * its text; no other report of the subject is read.
 */
@ApplicationScoped
class NearReports {
    private final CountedTables tables;

    NearReports(CountedTables tables) {
        this.tables = tables;
    }

    /** Under these keys texts that are near to each other meet, if they are about one subject. */
    static LongStream keys(String subjectId, Text text) {
        long subject = UUID.nameUUIDFromBytes(subjectId.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        return text.signature().bands().map(band -> band ^ subject);
    }

    /** The reports on one subject, all that there are, with the originals of those that are copies. */
    static List<Keyed> withOriginals(Collection<Keyed> reports) {
        Map<UUID, Original> places = new HashMap<>();
        reports.forEach(
                keyed -> places.put(keyed.report().articleId(), keyed.report().asOriginal()));
        Map<UUID, Place> originals = Copies.originals(texts(reports.stream().map(Keyed::report)));
        return reports.stream()
                .map(keyed -> Optional.ofNullable(originals.get(keyed.report().articleId()))
                        .map(original -> keyed.copyOf(places.get(original.articleId())))
                        .orElse(keyed))
                .toList();
    }

    /**
     * Completes what has changed by what changes with it: copies of a report that is another one now, or gone, and reports that are near to it.
     *
     * @param before the reports that are counted; those that change too are added
     * @param now the reports that take their place; those that change too are added
     * @param whole subjects all of whose reports are among them
     */
    void complete(Map<Part, ArticleReport> before, Map<Part, Keyed> now, Set<String> whole, Transaction transaction) {
        Set<Part> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        Map<Part, ArticleReport> copies = others(changed, tables.copiesOf(before.keySet(), transaction));
        Map<Part, ArticleReport> near = others(changed, near(without(whole, reports(now)), transaction));
        Map<Part, ArticleReport> known = others(changed, near(copies, transaction));
        known.putAll(near);
        known.putAll(copies);
        Map<String, List<ArticleReport>> bySubject = Stream.concat(
                        known.entrySet().stream(), reports(now).entrySet().stream())
                .collect(groupingBy(report -> report.getKey().subjectId(), mapping(Map.Entry::getValue, toList())));
        Map<String, Subject> subjects = new HashMap<>();
        bySubject.forEach((subject, reports) -> subjects.put(subject, new Subject(reports)));
        now.replaceAll((part, keyed) -> keyed.copyOf(subject(subjects, part).original(keyed.report())));
        known.forEach((part, report) -> {
            Original original = subject(subjects, part).original(report);
            if (!copies.containsKey(part)) {
                original = first(report.original(), original);
            }
            if (!Objects.equals(original, report.original())) {
                before.put(part, report);
                now.put(part, new Keyed(report.copyOf(original), Map.of(), Map.of()));
            }
        });
    }

    private Map<Part, ArticleReport> near(Map<Part, ArticleReport> reports, Transaction transaction) {
        long[] keys = reports.entrySet().stream()
                .flatMap(report -> report.getValue().text().stream()
                        .map(text -> keys(report.getKey().subjectId(), text)))
                .flatMapToLong(its -> its)
                .distinct()
                .toArray();
        return keys.length == 0 ? Map.of() : tables.near(keys, transaction);
    }

    private static Map<Part, ArticleReport> reports(Map<Part, Keyed> keyed) {
        Map<Part, ArticleReport> reports = new HashMap<>();
        keyed.forEach((part, its) -> reports.put(part, its.report()));
        return reports;
    }

    private static Map<Part, ArticleReport> without(Set<String> subjects, Map<Part, ArticleReport> reports) {
        reports.keySet().removeIf(part -> subjects.contains(part.subjectId()));
        return reports;
    }

    private static Map<Part, ArticleReport> others(Set<Part> parts, Map<Part, ArticleReport> reports) {
        Map<Part, ArticleReport> others = new HashMap<>(reports);
        others.keySet().removeAll(parts);
        return others;
    }

    private static @Nullable Original first(@Nullable Original one, @Nullable Original other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    private static Subject subject(Map<String, Subject> subjects, Part part) {
        return Objects.requireNonNull(subjects.get(part.subjectId()));
    }

    private static List<Text> texts(Stream<ArticleReport> reports) {
        return reports.flatMap(report -> report.text().stream()).toList();
    }

    /** Some reports of one subject. */
    private static final class Subject {
        private final Map<UUID, Original> places = new HashMap<>();
        private final Map<UUID, Place> originals;

        Subject(List<ArticleReport> reports) {
            reports.forEach(report -> places.put(report.articleId(), report.asOriginal()));
            originals = Copies.originals(texts(reports.stream()));
        }

        @Nullable
        Original original(ArticleReport report) {
            Place original = originals.get(report.articleId());
            return original == null ? null : places.get(original.articleId());
        }
    }
}
