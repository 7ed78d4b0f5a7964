package id.linimasa.local;

/**
 * An article that ingest-service has accepted.
 *
 * @param contentHash of the revision that was posted
 */
public record PostedArticle(String id, String contentHash) {
    /** Reads ingest-service's answer. */
    public static PostedArticle from(Api.Answer answer) {
        return new PostedArticle(
                answer.body().path("id").asText(),
                answer.body().path("contentHash").asText());
    }
}
