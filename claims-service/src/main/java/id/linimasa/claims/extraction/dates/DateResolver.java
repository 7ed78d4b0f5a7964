package id.linimasa.claims.extraction.dates;

import static id.linimasa.claims.extraction.dates.CalendarDateResolver.AMBIGUOUS_DAY_MONTH;
import static id.linimasa.claims.extraction.dates.CalendarDateResolver.number;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.DateExpression.Timex3;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.text.CodePoints;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives found date expressions their place on the calendar, as far as the article supports one. */
public final class DateResolver {
    private DateResolver() {}

    /** Resolves {@code match} and remembers it in {@code context} for the expressions after it. */
    public static DateExpression resolve(TaggedText text, CodePoints offsets, DateMatch match, DateContext context) {
        Resolution resolution = resolution(match, context);
        CalendarValue value = resolution.value().bounded(match.bound());
        context.mention(resolution.value(), match.isFuller());
        ResolvedDate date = new ResolvedDate(
                value.edtf(),
                value.earliest(),
                value.latest(),
                value.precision(),
                resolution.basis(),
                text.surface(match.start(), match.end()));
        return new DateExpression(
                offsets.offset(text.token(match.start()).start()),
                offsets.offset(text.token(match.end() - 1).end()),
                date,
                timex3(match, value),
                List.copyOf(new TreeSet<>(match.slots().keySet())),
                resolution.inferred(),
                resolution.anchor() == null ? null : resolution.anchor().toString(),
                resolution.warnings());
    }

    /** The first day of an expression that carries its own year, or null. */
    public static @Nullable LocalDate fullerDay(DateMatch match) {
        return match.isFuller()
                ? resolution(match, new DateContext(null, null)).value().earliest()
                : null;
    }

    private static Resolution resolution(DateMatch match, DateContext context) {
        Map<String, String> slots = match.slots();
        LocalDate reference = context.reference();
        return switch (match.kind()) {
            case DATE, RULE, BLOCK -> CalendarDateResolver.resolve(slots, context);
            case NUMERIC_DATE ->
                CalendarDateResolver.resolve(slots, context)
                        .warned(number(slots, "day") <= 12 ? List.of(AMBIGUOUS_DAY_MONTH) : List.of());
            case DATE_IN_SHIFTED_YEAR -> CalendarDateResolver.inShiftedYear(slots, reference);
            case RANGE -> range(slots, match.second(), context);
            case QUARTER -> partOfYear(slots, "quarter", reference);
            case SEMESTER -> partOfYear(slots, "semester", reference);
            case DAY_WORD -> RelativeDateResolver.dayWord(slots, reference);
            case UNIT_SHIFT -> RelativeDateResolver.unitShift(slots, reference);
            case AGO -> RelativeDateResolver.distance(slots, number(slots, "ago"), reference);
            case AHEAD -> RelativeDateResolver.distance(slots, 1, reference);
            case LATER -> later(slots, context);
            case WEEKDAY -> RelativeDateResolver.weekday(slots, match.ahead(), reference);
            case WEEKDAY_IN_WEEK -> RelativeDateResolver.weekdayInWeek(slots, reference);
            case SAME -> same(context);
        };
    }

    private static Resolution range(Map<String, String> first, Map<String, String> second, DateContext context) {
        Map<String, String> ending = new HashMap<>(second);
        if (!second.containsKey("month") && first.containsKey("month")) {
            ending.put("month", first.get("month"));
        }
        Resolution end = CalendarDateResolver.resolve(ending, context);
        Map<String, String> completed = new HashMap<>(first);
        for (String slot : List.of("month", "year", "short-year")) {
            boolean given = slot.equals("month") ? first.containsKey(slot) : CalendarDateResolver.yearOf(first) != null;
            if (!given && second.containsKey(slot)) {
                completed.put(slot, second.get(slot));
            }
        }
        Resolution begin = CalendarDateResolver.resolve(completed, context);
        LocalDate beginning = begin.value().earliest();
        if (CalendarDateResolver.yearOf(first) == null
                && !CalendarValue.between(begin.value(), end.value()).isOrdered()) {
            completed.put("year", Integer.toString(beginning == null ? 0 : beginning.getYear() - 1));
            begin = CalendarDateResolver.resolve(completed, context);
        }
        CalendarValue value = CalendarValue.between(begin.value(), end.value());
        return new Resolution(value, end.basis(), end.inferred(), end.anchor(), end.warnings());
    }

    private static Resolution partOfYear(Map<String, String> slots, String part, @Nullable LocalDate reference) {
        Integer stated = CalendarDateResolver.yearOf(slots);
        int inYear;
        if (stated != null) {
            inYear = stated;
        } else if (reference != null) {
            inYear = reference.getYear() + number(slots, "shift");
        } else {
            return Resolution.relative(CalendarValue.unspecified("XXXX", Precision.YEAR), null);
        }
        int ordinal = number(slots, "ordinal");
        int number =
                Math.max(1, Math.min(ordinal == 0 ? number(slots, "number") : ordinal, part.equals("quarter") ? 4 : 2));
        CalendarValue value =
                part.equals("quarter") ? CalendarValue.quarter(inYear, number) : CalendarValue.semester(inYear, number);
        return stated != null ? Resolution.explicit(value) : Resolution.relative(value, reference, "year");
    }

    private static Resolution later(Map<String, String> slots, DateContext context) {
        CalendarValue previous = context.previous();
        LocalDate from = previous == null ? null : previous.earliest();
        Resolution exact = RelativeDateResolver.distance(slots, number(slots, "later"), from);
        boolean coarse = previous != null
                && previous.precision() != Precision.DAY
                && exact.value().precision() == Precision.DAY;
        return coarse ? RelativeDateResolver.distance(slots, number(slots, "later"), null) : exact;
    }

    private static Resolution same(DateContext context) {
        CalendarValue previous = context.previous();
        CalendarValue value = previous == null ? CalendarValue.unspecified("XXXX-XX-XX", Precision.DAY) : previous;
        return new Resolution(value, Basis.INHERITED, List.of("year", "month", "day"), value.earliest(), List.of());
    }

    private static Timex3 timex3(DateMatch match, CalendarValue value) {
        String part = match.slots().get("part");
        String mod = part == null
                ? null
                : switch (part) {
                    case "start" -> "START";
                    case "middle" -> "MID";
                    default -> "END";
                };
        return new Timex3("DATE", value.edtf(), mod);
    }
}
