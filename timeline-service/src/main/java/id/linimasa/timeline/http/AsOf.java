package id.linimasa.timeline.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When what is answered was known: the parameter {@code asOf}. An instant that has not come yet is now.
 *
 * @param instant nothing for now
 */
public record AsOf(Optional<OffsetDateTime> instant) {
    /** What is known now. */
    public static final AsOf NOW = new AsOf(Optional.empty());

    /** Its name. */
    public static final String NAME = "asOf";

    static final String EXPECTED = "an instant such as 2023-10-04T08:00:00Z";

    private static final OffsetDateTime FIRST = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** That instant, or nothing if the text is none. */
    public static Optional<AsOf> parse(String text) {
        try {
            OffsetDateTime asked = OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MICROS);
            return asked.isBefore(FIRST)
                    ? Optional.empty()
                    : Optional.of(asked.toInstant().isAfter(Instant.now()) ? NOW : new AsOf(Optional.of(asked)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
