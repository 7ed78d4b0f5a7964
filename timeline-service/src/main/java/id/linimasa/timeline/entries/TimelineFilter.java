package id.linimasa.timeline.entries;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.policyevents.EventCodes;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.storage.Query;
import java.time.LocalDate;
import java.util.Optional;

/** Which entries a reader asks for: those of a period have a candidate date that can lie in it, those of a publisher a statement that it makes. */
public record TimelineFilter(
        Optional<String> subject,
        Optional<String> type,
        Optional<String> jurisdiction,
        Optional<String> publisher,
        Parameters.Days days,
        Optional<Boolean> disputed) {
    /** All that entries can be asked for. */
    public static TimelineFilter from(Parameters parameters) {
        return new TimelineFilter(
                parameters.text("subject"),
                parameters.oneOf("type", EventCodes.TYPES),
                parameters.jurisdiction("jurisdiction"),
                parameters.text("publisher"),
                parameters.days(),
                parameters.truth("disputed"));
    }

    /** Appends the conditions on {@code entries} as they are, or as they were then, each starting with {@code and}. */
    void addTo(Query query, AsOf asOf) {
        query.appendIf(subject, "and subject_id = ?")
                .appendIf(type, "and type = ?")
                .appendIf(jurisdiction, "and place = ?")
                .appendIf(disputed, "and disputed = ?");
        PolicyEvents.ofPublisher(query, publisher, "entries.cells", asOf);
        if (days.bounded()) {
            String period = "[" + bound(days.from()) + "," + bound(days.to()) + "]";
            query.append("and spans && ?::text::daterange", period);
        }
    }

    private static String bound(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
