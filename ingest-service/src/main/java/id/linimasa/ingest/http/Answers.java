package id.linimasa.ingest.http;

import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.posting.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Says in HTTP what became of one posting or withdrawal. */
@ApplicationScoped
class Answers {
    private final URI articles;

    Answers(IngestConfig config) {
        this.articles = URI.create(config.timelineUrl().toString().replaceAll("/+$", "") + "/articles/");
    }

    /** 202 with the article's place at timeline-service, or a problem. */
    Response to(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            String id = accepted.id().toString();
            return Response.accepted(new AcceptedArticle(id, accepted.contentHash()))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .location(articles.resolve(id))
                    .build();
        }
        if (outcome instanceof Outcome.Withdrawn) {
            return Response.accepted().build();
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Problem.of(refused.refusal()).toResponse();
        }
        return Problem.of(((Outcome.Unavailable) outcome).obstacle()).toResponse();
    }
}
