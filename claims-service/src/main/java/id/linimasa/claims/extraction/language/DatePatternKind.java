package id.linimasa.claims.extraction.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pattern of {@code dates.tsv} stands for, and so how its slots are resolved. Of two that match the same words the first here wins. */
public enum DatePatternKind {
    /** A rule's name; its year is no date. Given by {@code rules.tsv}. */
    RULE,
    /** Looks like a date and is none: ages, prices, times, durations. */
    BLOCK,
    /** Any of day, month and year, with weekday, part or direction. */
    DATE,
    /** Day and month both in digits, where writers of the language do not agree on their order. */
    NUMERIC_DATE,
    /** A year or month that is a date only where a line begins, with nothing or a sign behind it. */
    LINE_DATE,
    /** Day and month in a year that is told by its distance. */
    DATE_IN_SHIFTED_YEAR,
    /** Day and month in the year of the date mentioned before, or in one beside it. */
    DATE_IN_SAME_YEAR,
    /** A day in a month that is told by its distance. */
    DATE_IN_SHIFTED_MONTH,
    /** A distance and the date that it is counted from. */
    OFFSET,
    /** Two ends, the first completed from the second. */
    RANGE,
    /** A quarter of a year. */
    QUARTER,
    /** A half of a year. */
    SEMESTER,
    /** The first, second … or last week of a month: seven days of it. */
    WEEK_OF_MONTH,
    /** The first, second … or last day of a month or year. */
    DAY_OF_PERIOD,
    /** A season, with its year or its distance. */
    SEASON,
    /** Ten years, by the first of them. */
    DECADE,
    /** A holiday, with a year, a distance or neither. */
    HOLIDAY,
    /** A day in a calendar that is not converted. */
    OTHER_CALENDAR,
    /** Today, yesterday and so on. */
    DAY_WORD,
    /** A unit, or its part, by its distance from the current one. */
    UNIT_SHIFT,
    /** So many units from the reference day, in the direction that the words give. */
    AGO,
    /** So many units after the reference day. */
    AHEAD,
    /** So many units from the date mentioned before. */
    LATER,
    /** A weekday alone. */
    WEEKDAY,
    /** A weekday in a week that is told by its distance. */
    WEEKDAY_IN_WEEK,
    /** The unit, month or weekday next to the date mentioned before. */
    FOLLOWING,
    /** The date mentioned before, again, or the unit that holds it. */
    SAME,
    /** A time of day; read only straight behind a date, which it belongs to. */
    TIME;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DatePatternKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
