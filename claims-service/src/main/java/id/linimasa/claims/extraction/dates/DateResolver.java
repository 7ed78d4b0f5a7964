package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.AMBIGUOUS_DAY_MONTH;
import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.language.DatePatternKind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.text.CodePoints;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives found date expressions their place on the calendar, as far as the article supports one. */
public final class DateResolver {
    /** Numbers above this are no months, so that digits before or after them can be told apart. */
    private static final int MONTHS = 12;

    private DateResolver() {}

    /** Resolves {@code match} and remembers it in {@code context} for the expressions after it. */
    public static DateExpression resolve(TaggedText text, CodePoints offsets, DateMatch match, DateContext context) {
        Resolution resolution = resolution(match, context);
        context.mention(resolution.value(), match.isFuller());
        return expression(text, offsets, match, resolution);
    }

    /** Resolves {@code match}, which the expressions after it are not counted from. */
    public static DateExpression resolveAside(
            TaggedText text, CodePoints offsets, DateMatch match, DateContext context) {
        return expression(text, offsets, match, resolution(match, context));
    }

    private static DateExpression expression(
            TaggedText text, CodePoints offsets, DateMatch match, Resolution resolution) {
        CalendarValue value = resolution.value().bounded(match.bound());
        ResolvedDate date = new ResolvedDate(
                value.edtf(),
                value.earliest(),
                value.latest(),
                value.precision(),
                resolution.basis(),
                text.exact(match.start(), match.end()));
        return new DateExpression(
                offsets.offset(text.token(match.start()).start()),
                offsets.offset(text.token(match.end() - 1).end()),
                date,
                TimexReader.read(match, value),
                stated(match),
                resolution.inferred(),
                resolution.anchor() == null ? null : resolution.anchor().toString(),
                resolution.warnings());
    }

    /** The first day of an expression that carries its own year, or of one that says nothing finer the middle of that year; or null. */
    public static @Nullable LocalDate fullerDay(DateMatch match) {
        if (!match.isFuller() || match.kind() == DatePatternKind.DECADE) {
            return null;
        }
        CalendarValue value = resolution(match, new DateContext(null, null)).value();
        return value.yearSource();
    }

    private static List<String> stated(DateMatch match) {
        TreeSet<String> stated = new TreeSet<>(match.slots().keySet());
        stated.addAll(match.second().keySet());
        if (stated.remove("short-year")) {
            stated.add("year");
        }
        return List.copyOf(stated);
    }

    private static Resolution resolution(DateMatch match, DateContext context) {
        Map<String, String> slots = match.slots();
        LocalDate reference = context.reference();
        int tense = match.tense();
        return switch (match.kind()) {
            case DATE, LINE_DATE, RULE, BLOCK, TIME -> CalendarDateResolver.resolve(slots, tense, context);
            case NUMERIC_DATE ->
                CalendarDateResolver.resolve(slots, tense, context)
                        .warned(number(slots, "day") <= MONTHS ? List.of(AMBIGUOUS_DAY_MONTH) : List.of());
            case DATE_IN_SHIFTED_YEAR -> CalendarDateResolver.inShiftedYear(slots, reference);
            case DATE_IN_SHIFTED_MONTH ->
                CalendarDateResolver.inShiftedMonth(slots, isBareDay(slots) ? context.lastMonth() : reference);
            case DATE_IN_SAME_YEAR -> CalendarDateResolver.inSameYear(slots, context.previous());
            case DAY_OF_PERIOD -> PeriodResolver.dayOfPeriod(slots, match.second(), tense, context);
            case RANGE -> RangeResolver.resolve(slots, match.second(), tense, context);
            case OFFSET -> MentionResolver.offset(slots, offsetFrom(match, context));
            case QUARTER -> PeriodResolver.quarter(slots, tense, context);
            case SEMESTER -> PeriodResolver.semester(slots, tense, context);
            case WEEK_OF_MONTH -> PeriodResolver.weekOfMonth(slots, tense, context);
            case SEASON -> PeriodResolver.season(slots, tense, context);
            case DECADE -> PeriodResolver.decade(slots, reference);
            case HOLIDAY -> HolidayResolver.resolve(slots, tense, context);
            case OTHER_CALENDAR -> Resolution.explicit(CalendarValue.unspecified("XXXX-XX-XX", Precision.DAY));
            case DAY_WORD -> RelativeDateResolver.dayWord(slots, reference);
            case UNIT_SHIFT -> RelativeDateResolver.unitShift(slots, tense, reference);
            case AGO -> RelativeDateResolver.distance(slots, number(slots, "ago"), reference);
            case AHEAD -> RelativeDateResolver.distance(slots, 1, reference);
            case LATER -> MentionResolver.later(slots, context);
            case WEEKDAY -> RelativeDateResolver.weekday(slots, tense, reference);
            case WEEKDAY_IN_WEEK -> RelativeDateResolver.weekdayInWeek(slots, reference);
            case FOLLOWING -> MentionResolver.following(slots, context);
            case SAME -> MentionResolver.same(slots, context);
        };
    }

    /** "On the 18th" is in the month spoken of. */
    private static boolean isBareDay(Map<String, String> slots) {
        return !slots.containsKey("shift") && !slots.containsKey("unit");
    }

    private static Resolution offsetFrom(DateMatch match, DateContext context) {
        boolean holiday = match.second().containsKey("holiday");
        DateMatch from = new DateMatch(
                holiday ? DatePatternKind.HOLIDAY : DatePatternKind.DATE,
                match.start(),
                match.end(),
                match.second(),
                Map.of(),
                "",
                match.tense(),
                match.origin());
        return resolution(from, context);
    }
}
