package id.linimasa.timeline.articles;

import id.linimasa.timeline.http.Cursor;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A place in the list of articles, which is newest first. */
record NewestPlace(OffsetDateTime ingestedAt, UUID id) {
    static Optional<NewestPlace> from(Cursor cursor) {
        try {
            return Optional.of(new NewestPlace(OffsetDateTime.parse(cursor.first()), UUID.fromString(cursor.second())))
                    .filter(place -> place.cursor().equals(cursor));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Cursor cursor() {
        return new Cursor(ingestedAt.toString(), id.toString());
    }
}
