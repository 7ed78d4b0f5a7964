package id.linimasa.timeline.articles;

import id.linimasa.timeline.articles.ArticleDetails.Outcome;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.NewestPlace;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.http.Problems;
import id.linimasa.timeline.policyevents.PolicyEvent;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The articles that are not withdrawn. */
@ApplicationScoped
public class Articles {
    private final Database database;
    private final PolicyEvents policyEvents;
    private final CopiedArticles copied;

    public Articles(Database database, PolicyEvents policyEvents, CopiedArticles copied) {
        this.database = database;
        this.policyEvents = policyEvents;
        this.copied = copied;
    }

    /** One page of those that the filter lets through, newest first. */
    Uni<Page<ArticleSummary>> find(ArticleFilter filter, AsOf asOf, Paging<NewestPlace> paging) {
        Query query = new Query()
                .append("""
                select id, url, publisher, title, language, published_at, ingested_at, content_hash, status, policy_event_count
                from""")
                .appendEither(asOf.instant(), "article_states_at(?)", "article_states")
                .append("where not withdrawn");
        filter.addTo(query);
        paging.after().ifPresent(place -> query.append("and (ingested_at, id) < (?, ?)", place.at(), place.id()));
        query.append("order by ingested_at desc, id desc limit ?", paging.limit() + 1);
        return database.read(query, row -> row)
                .chain(rows -> copied.originals(
                                rows.stream().map(row -> row.getUUID("id")).toList(), asOf)
                        .map(originals -> rows.stream()
                                .map(row -> summary(row, originals))
                                .toList()))
                .map(articles -> Page.of(
                        articles,
                        paging,
                        article -> new NewestPlace(article.ingestedAt(), article.id()).cursor(),
                        article -> article));
    }

    /**
     * One article.
     *
     * @return fails with a problem: 404 if there never was one, 410 if it was withdrawn
     */
    Uni<ArticleDetails> find(UUID id, AsOf asOf) {
        return asOf.instant()
                .map(asked -> then(id, asked))
                .orElseGet(() -> database.bounded(() -> Panache.withSession(() -> Article.<Article>findById(id))))
                .map(article -> present(id, article))
                .chain(article -> copied.originals(List.of(id), asOf)
                        .map(originals -> details(id, article, originals.getOrDefault(id, List.of()))));
    }

    /** Hibernate Reactive cannot read the entity from a query of our own. */
    private Uni<@Nullable Article> then(UUID id, OffsetDateTime asked) {
        Query query = new Query().append("select * from article_states_at(?) where id = ?", asked, id);
        return database.read(query, PastArticle::from)
                .map(articles -> articles.stream().findFirst().orElse(null));
    }

    private static Article present(UUID id, @Nullable Article article) {
        if (article == null) {
            throw Problems.notFound("There is no article " + id + ".");
        }
        if (article.withdrawn) {
            throw Problems.withdrawn("The article " + id + " was withdrawn.");
        }
        return article;
    }

    private ArticleDetails details(UUID id, Article article, List<UUID> copyOf) {
        return new ArticleDetails(
                id,
                article.url,
                article.publisher,
                article.title,
                article.language,
                article.publishedAt,
                article.text,
                article.ingestedAt,
                article.contentHash,
                Objects.requireNonNull(article.status),
                article.outcome == null ? null : outcome(article.outcome),
                Arrays.stream(Objects.requireNonNull(article.statements))
                        .map(policyEvents::statement)
                        .toList(),
                copyOf);
    }

    private static Outcome outcome(ExtractionOutcome outcome) {
        return new Outcome(
                outcome.contentHash,
                outcome.language,
                outcome.publishedAt,
                outcome.publishedAtBasis,
                List.of(Objects.requireNonNull(outcome.eventIds)),
                outcome.status,
                outcome.problem,
                new PolicyEvent.Extractor(
                        Objects.requireNonNull(outcome.extractorName),
                        Objects.requireNonNull(outcome.extractorVersion)));
    }

    private static ArticleSummary summary(Row row, Map<UUID, List<UUID>> originals) {
        return new ArticleSummary(
                row.getUUID("id"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("language"),
                row.getString("published_at"),
                row.getOffsetDateTime("ingested_at"),
                row.getString("content_hash"),
                row.getString("status"),
                row.getLong("policy_event_count"),
                originals.getOrDefault(row.getUUID("id"), List.of()));
    }
}
