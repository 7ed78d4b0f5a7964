package id.linimasa.timeline.entries;

import id.linimasa.timeline.resolver.ResolvedDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction and what became of it.
 *
 * @param contradiction as it is; null if it has gone
 * @param firstKnownAt when it was known first
 * @param goneAt when it went; null while it is there
 * @param versions what it was, in order
 */
public record ContradictionHistory(
        UUID id,
        @Nullable Contradicting contradiction,
        Instant firstKnownAt,
        @Nullable Instant goneAt,
        List<ContradictionVersion> versions) {
    static ContradictionHistory of(UUID id, Optional<Contradicting> now, List<ContradictionVersion> versions) {
        return new ContradictionHistory(
                id,
                now.orElse(null),
                versions.get(0).from(),
                versions.get(versions.size() - 1).until(),
                versions);
    }

    /**
     * What it was for a time.
     *
     * @param from when the log had what makes it so
     * @param until when that changed; null if it has not
     * @param because what became of articles about the subject at {@code from}
     * @param endedBecause what became of them at {@code until}
     */
    public record ContradictionVersion(
            Instant from,
            @Nullable Instant until,
            String kind,
            String severity,
            long gapInDays,
            Map<String, String> sentences,
            List<VersionSide> sides,
            List<ArticleChange> because,
            List<ArticleChange> endedBecause) {
        boolean tellsTheSameAs(ContradictionVersion other) {
            return kind.equals(other.kind)
                    && severity.equals(other.severity)
                    && gapInDays == other.gapInDays
                    && sentences.equals(other.sentences)
                    && sides.equals(other.sides);
        }
    }

    /** One of the things that were told. */
    public record VersionSide(UUID entryId, String type, String status, ResolvedDate date) {}

    /**
     * What became of an article.
     *
     * @param change {@code posted}, {@code corrected} or {@code withdrawn}
     */
    public record ArticleChange(UUID articleId, String change) {}
}
