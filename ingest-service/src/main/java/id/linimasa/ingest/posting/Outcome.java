package id.linimasa.ingest.posting;

import id.linimasa.ingest.article.Refusal;
import java.util.UUID;

/** What became of one posting. */
public sealed interface Outcome {
    /** The article is on the log, on all in-sync replicas. */
    record Accepted(UUID id, String contentHash) implements Outcome {}

    /** The end of the article is on the log, on all in-sync replicas. */
    record Withdrawn(UUID id) implements Outcome {}

    /** The poster has to change something. */
    record Refused(Refusal refusal) implements Outcome {}

    /** The same posting may succeed later; it may even have reached the log. */
    record Unavailable(Obstacle obstacle) implements Outcome {}

    /** Why a posting is not possible now. */
    enum Obstacle {
        /** The broker did not acknowledge in time. */
        BROKER_AWAY,
        /** More is being posted than fits into memory. */
        OVERLOAD
    }
}
