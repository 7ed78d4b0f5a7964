package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clauses of a sentence: one sentence may tell two steps, each with its own day. Read from {@code language/}. */
final class Clauses {
    private static final Pattern LEADING_ZERO = Pattern.compile("\\b0(?=\\d\\b)");

    private final Pattern breaks;
    private final Pattern clitics;

    Clauses(List<String> languages) {
        Set<String> words = new TreeSet<>();
        Set<String> ends = new TreeSet<>();
        for (String language : languages) {
            for (Table.Row row : Table.read("/language/" + language + "/grammar.tsv", "kind", "words")
                    .rows()) {
                (row.is(0, "break", "clitic") ? words : ends).addAll(row.list(1));
            }
        }
        breaks = Pattern.compile("[,;]\\s|\\b" + anyOf(words) + "\\b", Pattern.CASE_INSENSITIVE);
        clitics = Pattern.compile("(?<=\\p{L}{4})" + anyOf(ends) + "(?= )");
    }

    private static String anyOf(Set<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The words of the only clause that names the day, and then those of the whole sentence. */
    List<Words> of(String sentence, EdtfDate date) {
        List<Words> texts = new ArrayList<>();
        if (date instanceof Period period && period.precision() == Precision.DAY) {
            Words day = Words.of(Integer.toString(period.first().getDayOfMonth()));
            List<Words> dated = Arrays.stream(breaks.split(sentence))
                    .map(clause -> words(LEADING_ZERO.matcher(clause).replaceAll("")))
                    .filter(clause -> clause.holds(day))
                    .toList();
            if (dated.size() == 1) {
                texts.add(dated.get(0));
            }
        }
        texts.add(words(sentence));
        return texts;
    }

    /** With every word once more as it is without what is added to it. */
    private Words words(String text) {
        Words words = Words.of(text);
        return new Words(words.padded() + clitics.matcher(words.padded()).replaceAll(""));
    }
}
