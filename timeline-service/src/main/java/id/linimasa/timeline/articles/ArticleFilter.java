package id.linimasa.timeline.articles;

import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.storage.Query;
import java.util.List;
import java.util.Optional;

/** Which articles a reader asks for. */
public record ArticleFilter(Optional<String> publisher, Optional<String> status, Parameters.Days days) {
    /** What can have become of an article that is not withdrawn. */
    public static final List<String> STATUSES = List.of("pending", "extracted", "nothing-found", "failed");

    static ArticleFilter from(Parameters parameters) {
        return new ArticleFilter(parameters.text("publisher"), parameters.oneOf("status", STATUSES), parameters.days());
    }

    /** Appends the conditions; the day of an article is the one that the extraction used, else the one that was given. */
    void addTo(Query query) {
        query.appendIf(publisher, "and publisher = ?")
                .appendIf(status, "and status = ?")
                .appendIf(days.from(), "and published_on >= ?")
                .appendIf(days.to(), "and published_on <= ?");
    }
}
