package id.linimasa.claims.article;

import java.time.Instant;
import java.util.Optional;

/** What a message on the topic {@code articles} turned out to be. */
public sealed interface ArrivedArticle {
    /** A revision of an article. */
    record Posted(ArticleRevision revision) implements ArrivedArticle {}

    /**
     * The end of an article: nothing that it stated counts any more.
     *
     * @param ingestedAt when ingest-service accepted the withdrawal, where the message tells it
     */
    record Withdrawn(String articleId, Optional<Instant> ingestedAt) implements ArrivedArticle {}

    /**
     * A message that no repetition makes readable.
     *
     * @param articleId the article that the message's key names, if it names one
     * @param reason one line that names the fault and never quotes the message
     */
    record Unprocessable(Optional<String> articleId, String reason) implements ArrivedArticle {}
}
