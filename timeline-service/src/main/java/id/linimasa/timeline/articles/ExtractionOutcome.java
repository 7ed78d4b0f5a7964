package id.linimasa.timeline.articles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of an article. Written by the projection alone. */
@Entity
@Immutable
@Table(name = "extraction_outcomes")
public class ExtractionOutcome extends PanacheEntityBase {
    @Id
    @JsonIgnore
    @Column(name = "article_id")
    public @Nullable UUID articleId;

    @Column(name = "content_hash")
    public @Nullable String contentHash;

    public @Nullable String language;

    @Column(name = "published_at")
    public @Nullable String publishedAt;

    @Column(name = "published_at_basis")
    public @Nullable String publishedAtBasis;

    @Column(name = "event_ids")
    public UUID @Nullable [] eventIds;

    public @Nullable String status;
    public @Nullable String problem;

    @Column(name = "extractor_name")
    public @Nullable String extractorName;

    @Column(name = "extractor_version")
    public @Nullable String extractorVersion;
}
