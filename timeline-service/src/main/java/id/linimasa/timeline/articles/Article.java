package id.linimasa.timeline.articles;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The newest revision of an article; only {@code id} and {@code withdrawn} are left of a withdrawn one. Written by the projection alone. */
@Entity
@Immutable
@Table(name = "articles")
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
}
