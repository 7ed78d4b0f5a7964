package id.linimasa.timeline.projection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The day of a publication date, which is either a day or a date-time with offset. */
final class Days {
    private Days() {}

    /**
     * The day, in the offset that the date-time carries.
     *
     * @throws UnreadableMessage if the text is neither
     */
    static @Nullable LocalDate of(@Nullable String publishedAt) {
        if (publishedAt == null) {
            return null;
        }
        try {
            return publishedAt.length() == 10
                    ? LocalDate.parse(publishedAt)
                    : OffsetDateTime.parse(publishedAt).toLocalDate();
        } catch (DateTimeException e) {
            throw new UnreadableMessage("publishedAt is neither a day nor a date-time with offset", e);
        }
    }
}
