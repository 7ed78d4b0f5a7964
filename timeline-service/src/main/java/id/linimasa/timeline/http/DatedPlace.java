package id.linimasa.timeline.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is in date order. */
public record DatedPlace(LocalDate day, UUID id) {
    /** The place that a cursor holds, or nothing if it holds another kind of key. */
    public static Optional<DatedPlace> from(Cursor cursor) {
        try {
            return Optional.of(new DatedPlace(LocalDate.parse(cursor.first()), UUID.fromString(cursor.second())))
                    .filter(place -> place.cursor().equals(cursor));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Cursor cursor() {
        return new Cursor(day.toString(), id.toString());
    }
}
