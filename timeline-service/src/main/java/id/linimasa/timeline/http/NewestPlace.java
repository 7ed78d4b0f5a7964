package id.linimasa.timeline.http;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is newest first. */
public record NewestPlace(OffsetDateTime at, UUID id) {
    /** The place that a cursor holds, or nothing if it holds another kind of key. */
    public static Optional<NewestPlace> from(Cursor cursor) {
        try {
            return Optional.of(new NewestPlace(OffsetDateTime.parse(cursor.first()), UUID.fromString(cursor.second())))
                    .filter(place -> place.cursor().equals(cursor));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Cursor cursor() {
        return new Cursor(at.toString(), id.toString());
    }
}
