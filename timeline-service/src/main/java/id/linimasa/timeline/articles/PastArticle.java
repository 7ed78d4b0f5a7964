package id.linimasa.timeline.articles;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;

/** An article as it was known at an instant. */
final class PastArticle {
    private PastArticle() {}

    static Article from(Row row) {
        Article article = new Article();
        article.id = row.getUUID("id");
        article.url = row.getString("url");
        article.publisher = row.getString("publisher");
        article.title = row.getString("title");
        article.language = row.getString("language");
        article.publishedAt = row.getString("published_at");
        article.text = row.getString("text");
        article.contentHash = row.getString("content_hash");
        OffsetDateTime ingestedAt = row.getOffsetDateTime("ingested_at");
        article.ingestedAt = ingestedAt == null ? null : ingestedAt.toInstant();
        article.withdrawn = row.getBoolean("withdrawn");
        article.status = row.getString("status");
        article.outcome = row.getString("outcome_status") == null ? null : outcome(row);
        article.statements = row.getArrayOfStrings("statements");
        return article;
    }

    private static ExtractionOutcome outcome(Row row) {
        ExtractionOutcome outcome = new ExtractionOutcome();
        outcome.contentHash = row.getString("outcome_content_hash");
        outcome.language = row.getString("outcome_language");
        outcome.publishedAt = row.getString("outcome_published_at");
        outcome.publishedAtBasis = row.getString("outcome_published_at_basis");
        outcome.eventIds = row.getArrayOfUUIDs("outcome_event_ids");
        outcome.status = row.getString("outcome_status");
        outcome.problem = row.getString("outcome_problem");
        outcome.extractorName = row.getString("outcome_extractor_name");
        outcome.extractorVersion = row.getString("outcome_extractor_version");
        return outcome;
    }
}
