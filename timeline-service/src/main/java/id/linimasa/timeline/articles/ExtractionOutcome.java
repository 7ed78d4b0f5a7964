package id.linimasa.timeline.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a revision of an article, as the database has it. */
@Embeddable
public class ExtractionOutcome {
    @Column(name = "outcome_content_hash")
    public @Nullable String contentHash;

    @Column(name = "outcome_language")
    public @Nullable String language;

    @Column(name = "outcome_published_at")
    public @Nullable String publishedAt;

    @Column(name = "outcome_published_at_basis")
    public @Nullable String publishedAtBasis;

    @Column(name = "outcome_event_ids")
    public UUID @Nullable [] eventIds;

    @Column(name = "outcome_status")
    public @Nullable String status;

    @Column(name = "outcome_problem")
    public @Nullable String problem;

    @Column(name = "outcome_extractor_name")
    public @Nullable String extractorName;

    @Column(name = "outcome_extractor_version")
    public @Nullable String extractorVersion;
}
