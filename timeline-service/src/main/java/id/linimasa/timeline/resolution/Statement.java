package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import java.util.List;

/**
 * One policy event, as far as the timeline looks at it.
 *
 * @param places jurisdictions, sorted; empty if the article does not say
 * @param quote exact text of the article
 * @param weekdayMismatch whether the article's weekday is not that of its date
 */
public record Statement(
        String id,
        String type,
        Status status,
        EdtfDate date,
        List<String> places,
        List<String> actors,
        String quote,
        boolean weekdayMismatch) {
    public Statement {
        places = places.stream().distinct().sorted().toList();
        actors = List.copyOf(actors);
    }
}
