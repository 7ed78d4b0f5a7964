package id.linimasa.timeline.articles;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of an article with what became of it, read in one statement and so from one moment; only {@code id} and {@code withdrawn} are left
 * of a withdrawn one. Written by the projection alone.
 */
@Entity
@Immutable
@Table(name = "article_states")
public class Article extends PanacheEntityBase {
    @Id
    public @Nullable UUID id;

    public @Nullable String url;
    public @Nullable String publisher;
    public @Nullable String title;
    public @Nullable String language;

    @Column(name = "published_at")
    public @Nullable String publishedAt;

    public @Nullable String text;

    @Column(name = "content_hash")
    public @Nullable String contentHash;

    @Column(name = "ingested_at")
    public @Nullable Instant ingestedAt;

    public boolean withdrawn;

    /** What became of this revision; {@code pending} until its outcome and every statement of it have arrived. */
    public @Nullable String status;

    /** The last outcome that has arrived, if any. */
    @Embedded
    public @Nullable ExtractionOutcome outcome;

    /** The statements that count, in date order, as JSON. */
    public String @Nullable [] statements;
}
