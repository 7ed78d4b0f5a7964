package id.linimasa.timeline.stream;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.policyevents.EventCodes;
import id.linimasa.timeline.storage.Query;
import java.util.Optional;

/** Which changes a client wants to be told. */
record StreamFilter(Optional<String> subject, Optional<String> type, Optional<String> jurisdiction) {
    static StreamFilter from(Parameters parameters) {
        return new StreamFilter(
                parameters.text("subject"),
                parameters.oneOf("type", EventCodes.TYPES),
                parameters.jurisdiction("jurisdiction"));
    }

    void addTo(Query query) {
        query.appendIf(subject, "and subject_id = ?")
                .appendIf(type, "and type = ?")
                .appendIf(jurisdiction, "and ? = any (jurisdictions)");
    }
}
