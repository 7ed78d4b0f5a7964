package id.linimasa.timeline.articles;

import id.linimasa.timeline.articles.ArticleDetails.Outcome;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The articles that are not withdrawn. */
@ApplicationScoped
public class Articles {
    private static final String PENDING = "pending";

    private final Database database;
    private final PolicyEvents policyEvents;

    public Articles(Database database, PolicyEvents policyEvents) {
        this.database = database;
        this.policyEvents = policyEvents;
    }

    /** One page of those that the filter lets through, newest first. */
    Uni<Page<ArticleSummary>> find(ArticleFilter filter, Paging<NewestPlace> paging) {
        Query query = new Query().append("""
                select *, (select count(*) from current_policy_events e where e.article_id = article.id and e.id = any (article.event_ids))
                           as statements
                from (select a.id, a.url, a.publisher, a.title, a.language, a.published_at, a.ingested_at, a.content_hash, o.event_ids,
                             coalesce(o.published_on, a.published_on) as published_on,
                             case when o.content_hash = a.content_hash then o.status else 'pending' end as status
                      from articles a left join extraction_outcomes o on o.article_id = a.id
                      where not a.withdrawn) as article
                where true""");
        filter.addTo(query);
        paging.after()
                .ifPresent(place -> query.append("and (ingested_at, id) < (?, ?)", place.ingestedAt(), place.id()));
        query.append("order by ingested_at desc, id desc limit ?", paging.limit() + 1);
        return database.read(query, Articles::summary)
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
    Uni<ArticleDetails> find(UUID id) {
        return database.bounded(() -> Panache.withSession(() -> revision(id)))
                .invoke(revision -> requirePresent(id, revision.article()))
                .chain(revision -> policyEvents.ofArticle(id).map(statements -> details(id, revision, statements)));
    }

    private record Revision(
            @Nullable Article article, @Nullable ExtractionOutcome outcome) {}

    private static Uni<Revision> revision(UUID id) {
        return Article.<Article>findById(id).chain(article -> ExtractionOutcome.<ExtractionOutcome>findById(id)
                .map(outcome -> new Revision(article, outcome)));
    }

    private static void requirePresent(UUID id, @Nullable Article article) {
        if (article == null) {
            throw Problems.notFound("There is no article " + id + ".");
        }
        if (article.withdrawn) {
            throw Problems.withdrawn("The article " + id + " was withdrawn.");
        }
    }

    private static ArticleDetails details(UUID id, Revision revision, List<PolicyEvent> statements) {
        Article article = Objects.requireNonNull(revision.article());
        Outcome outcome = revision.outcome() == null ? null : outcome(revision.outcome());
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
                status(article, outcome),
                outcome,
                statements);
    }

    /** The same rule as in the list: an outcome of another revision says nothing of this one. */
    private static String status(Article article, @Nullable Outcome outcome) {
        return outcome != null && outcome.status() != null && Objects.equals(outcome.contentHash(), article.contentHash)
                ? outcome.status()
                : PENDING;
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

    private static ArticleSummary summary(Row row) {
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
                row.getLong("statements"));
    }
}
