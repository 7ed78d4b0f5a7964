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
    /** Day and month in a year that is told by its distance. */
    DATE_IN_SHIFTED_YEAR,
    /** Two ends, the first completed from the second. */
    RANGE,
    /** A quarter of a year. */
    QUARTER,
    /** A half of a year. */
    SEMESTER,
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
    /** The date mentioned before, again. */
    SAME;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DatePatternKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
