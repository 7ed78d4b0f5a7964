package id.linimasa.ingest.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published: a date, or a date-time with its offset from UTC (RFC 3339, seconds may be left out). The offset is kept and
 * not turned into UTC, because the day on which an article says "yesterday" is the day at its publisher's place. A date-time without an offset
 * could be two days and is refused.
 */
public final class PublicationDate {
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final DateTimeFormatter LOCAL_DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DATE)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final DateTimeFormatter DATE_TIME = withOffset("+HH:MM");

    /** The basic form of an offset, {@code +0700}, which many publishing systems write into their pages. */
    private static final DateTimeFormatter DATE_TIME_OF_PAGES = withOffset("+HHMM");

    private PublicationDate() {}

    /**
     * The date in its one canonical form.
     *
     * @throws FieldFault if it is of another form, or no day or time of the calendar
     */
    static String parse(String value) throws FieldFault {
        if (isLocalDateTime(value)) {
            throw new FieldFault(
                    "is a date-time without an offset; add one, such as +07:00 or Z, or give the date alone");
        }
        try {
            return value.length() == 10
                    ? LocalDate.parse(value, DATE).toString()
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(value, DATE_TIME));
        } catch (DateTimeException e) {
            throw new FieldFault(
                    "must be a possible date, 2023-10-04, or date-time with an offset, 2023-10-04T09:30:00+07:00");
        }
    }

    /**
     * The date that a web page states, in canonical form. Pages are less exact than posters and cannot be asked: an offset may be in its basic
     * form, of a date-time without an offset the day is taken, and what is no date counts as not stated.
     */
    public static Optional<String> ofPage(String value) {
        String stripped = value.strip();
        try {
            if (isLocalDateTime(stripped)) {
                return Optional.of(stripped.substring(0, 10));
            }
            if (stripped.matches(".*[+-]\\d{4}") && stripped.length() > 10) {
                return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.parse(stripped, DATE_TIME_OF_PAGES)));
            }
            return Optional.of(parse(stripped));
        } catch (DateTimeException | FieldFault e) {
            return Optional.empty();
        }
    }

    private static boolean isLocalDateTime(String value) {
        try {
            LOCAL_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static DateTimeFormatter withOffset(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(LOCAL_DATE_TIME)
                .appendOffset(pattern, "Z")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }
}
