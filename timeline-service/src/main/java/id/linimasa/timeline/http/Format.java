package id.linimasa.timeline.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of the timeline: what the parameter {@code format} can be, and the media type that means the same in {@code Accept}. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON),
    CSV("csv", Format.TEXT_CSV),
    ICALENDAR("ics", Format.TEXT_CALENDAR),
    TIMELINE_JS("timelinejs", Format.TIMELINE_JS_JSON),
    JSON_LD("jsonld", Format.LD_JSON),
    ATOM("atom", MediaType.APPLICATION_ATOM_XML);

    /** RFC 7111. */
    public static final String TEXT_CSV = "text/csv";

    /** RFC 5545. */
    public static final String TEXT_CALENDAR = "text/calendar";

    /** TimelineJS has no registered media type. */
    public static final String TIMELINE_JS_JSON = "application/vnd.timelinejs+json";

    /** JSON-LD 1.1. */
    public static final String LD_JSON = "application/ld+json";

    /** The values of the parameter {@code format}. */
    public static final List<String> NAMES =
            Arrays.stream(values()).map(format -> format.name).toList();

    private final String name;
    private final String mediaType;

    Format(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
    }

    /** The one of that name. */
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name.equals(name))
                .findFirst();
    }

    /** The one that such an {@code Accept} prefers; plain JSON if it leaves the choice. */
    public static Optional<Format> preferredBy(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> wanted.isCompatible(format.mediaType())))
                .findFirst();
    }

    public MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }
}
