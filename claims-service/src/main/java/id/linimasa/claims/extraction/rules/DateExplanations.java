package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.explanation.DateExplanation;
import id.linimasa.claims.extraction.explanation.DateExplanation.Anchor;
import id.linimasa.claims.extraction.explanation.Reason;
import id.linimasa.claims.extraction.explanation.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which pattern each date expression fits, and where its anchor comes from. */
final class DateExplanations {
    private static final String DATE_EXPRESSION = "date-expression";

    private final List<DateExpression> dates;
    private final ReferenceDay reference;
    /** Which date expression begins on a day: the first of all, and the last of those before the one that is explained. */
    private final Map<String, Integer> firstOn = new HashMap<>();

    private final Map<String, Integer> lastOn = new HashMap<>();

    DateExplanations(List<DateExpression> dates, ReferenceDay reference) {
        this.dates = dates;
        this.reference = reference;
        for (int i = 0; i < dates.size(); i++) {
            firstOn.putIfAbsent(firstDay(i), i);
        }
    }

    /** The explanations of all dates; {@code matches} are what they were resolved from, in the same order. */
    List<DateExplanation> of(List<DateMatch> matches) {
        List<DateExplanation> explanations = new ArrayList<>(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            DateMatch match = matches.get(i);
            explanations.add(
                    new DateExplanation(match.origin(), Reason.code(match.kind()), wordsOf(dates.get(i)), anchorOf(i)));
            lastOn.put(firstDay(i), i);
        }
        return explanations;
    }

    private Optional<Anchor> anchorOf(int index) {
        String day = dates.get(index).anchor();
        if (day == null) {
            return Optional.empty();
        }
        boolean fromPublication = reference.day() != null
                && day.equals(reference.day().toString())
                && dates.get(index).date().basis() != Basis.INHERITED;
        return Optional.of(new Anchor(day, fromPublication ? publication() : mention(day)));
    }

    private Reason publication() {
        return Reason.of(reference.basis(), Optional.empty());
    }

    /** The nearest date expression before that begins on {@code day}, else the first one behind. */
    private Reason mention(String day) {
        Integer index = lastOn.getOrDefault(day, firstOn.get(day));
        return new Reason(
                DATE_EXPRESSION, Optional.ofNullable(index).map(dates::get).map(DateExplanations::wordsOf));
    }

    private String firstDay(int index) {
        return String.valueOf(dates.get(index).date().earliest());
    }

    private static Words wordsOf(DateExpression date) {
        return new Words(date.date().text(), date.start(), date.end());
    }
}
