package id.linimasa.ingest.posting;

import id.linimasa.ingest.article.Article;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.log.ArticleLog;
import id.linimasa.ingest.log.NotOnTheLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Takes postings and withdrawals to their outcome. No method blocks, a returned stage never fails for want of the broker, and it completes on
 * whatever thread learns the outcome. Postings of one article reach the log in the order of the calls.
 */
@ApplicationScoped
public class Postings {
    private static final Logger LOG = Logger.getLogger(Postings.class);

    /** The key under which a log line carries the article's id. */
    private static final String ARTICLE_ID = "articleId";

    private final ArticleLog log;
    private final PostingMetrics metrics;
    private final AtomicBoolean brokerAway = new AtomicBoolean();

    Postings(ArticleLog log, PostingMetrics metrics) {
        this.log = log;
        this.metrics = metrics;
    }

    /** Posts what a reader made of a body. */
    public CompletionStage<Outcome> post(Reviewed reviewed) {
        if (reviewed instanceof Reviewed.Sound sound) {
            return post(sound.article());
        }
        return CompletableFuture.completedStage(refuse(((Reviewed.Faulty) reviewed).refusal()));
    }

    /** Withdraws an article; without effect if there is none. */
    public CompletionStage<Outcome> withdraw(UUID id) {
        return log.withdraw(id).handle((done, failure) -> {
            if (failure != null) {
                return failed(id, failure);
            }
            metrics.withdrawn();
            logWith(id, Logger.Level.INFO, "withdrawn");
            return new Outcome.Withdrawn(id);
        });
    }

    /** Counts a refusal. */
    public Outcome refuse(Refusal refusal) {
        metrics.refused(refusal.reason());
        LOG.debugf("refused: %s", refusal.reason());
        return new Outcome.Refused(refusal);
    }

    /** Counts a posting that is not even tried. */
    public Outcome turnAway(Outcome.Obstacle obstacle) {
        metrics.unavailable(obstacle);
        return new Outcome.Unavailable(obstacle);
    }

    private CompletionStage<Outcome> post(Article article) {
        long start = System.nanoTime();
        return log.append(article).handle((done, failure) -> {
            if (failure != null) {
                return failed(article.id(), failure);
            }
            metrics.accepted(System.nanoTime() - start);
            if (brokerAway.compareAndSet(true, false)) {
                LOG.info("the broker acknowledges again");
            }
            logWith(article.id(), Logger.Level.DEBUG, "accepted");
            return new Outcome.Accepted(article.id(), article.contentHash());
        });
    }

    private Outcome failed(UUID id, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof NotOnTheLog missing)) {
            throw new CompletionException(cause);
        }
        logWith(id, Logger.Level.DEBUG, "not on the log");
        return switch (missing.reason()) {
            case TOO_LARGE -> refuse(Refusal.tooLarge("The topic takes no article of this size."));
            case OVERLOAD -> turnAway(Outcome.Obstacle.OVERLOAD);
            case BROKER_AWAY -> {
                if (brokerAway.compareAndSet(false, true)) {
                    LOG.warn("the broker does not acknowledge: postings are answered with 503", missing.getCause());
                }
                yield turnAway(Outcome.Obstacle.BROKER_AWAY);
            }
        };
    }

    private static void logWith(UUID id, Logger.Level level, String message) {
        if (LOG.isEnabled(level)) {
            MDC.put(ARTICLE_ID, id.toString());
            LOG.log(level, message);
            MDC.remove(ARTICLE_ID);
        }
    }
}
