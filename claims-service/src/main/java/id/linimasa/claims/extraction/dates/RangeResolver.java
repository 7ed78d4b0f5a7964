package id.linimasa.claims.extraction.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves ranges: what one end leaves out is taken from the other, so that the first end comes before the second. */
final class RangeResolver {
    private RangeResolver() {}

    static Resolution resolve(Map<String, String> first, Map<String, String> second, int tense, DateContext context) {
        Map<String, String> ending = new HashMap<>(second);
        if (!second.containsKey("month") && first.containsKey("month")) {
            ending.put("month", first.get("month"));
        }
        Integer begun = CalendarDateResolver.yearOf(first);
        if (CalendarDateResolver.yearOf(second) == null && begun != null) {
            ending.put("year", Integer.toString(begun));
        }
        Resolution end = CalendarDateResolver.resolve(ending, tense, context);
        Map<String, String> beginning = new HashMap<>(first);
        if (!first.containsKey("month") && second.containsKey("month")) {
            beginning.put("month", second.get("month"));
        }
        LocalDate ended = end.value().earliest();
        if (begun == null && ended != null) {
            beginning.put("year", Integer.toString(ended.getYear()));
        }
        Resolution begin = CalendarDateResolver.resolve(beginning, tense, context);
        if (begun == null
                && ended != null
                && !CalendarValue.between(begin.value(), end.value()).isOrdered()) {
            beginning.put("year", Integer.toString(ended.getYear() - 1));
            begin = CalendarDateResolver.resolve(beginning, tense, context);
        }
        List<String> warnings = end.warnings().isEmpty() ? begin.warnings() : end.warnings();
        CalendarValue value = CalendarValue.between(begin.value(), end.value());
        return new Resolution(value, end.basis(), end.inferred(), end.anchor(), warnings);
    }
}
