package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The words of the clause that names the date, if only one does, and of the others from the nearest on; and then those of the whole sentence. */
    List<Words> of(String sentence, EdtfDate date) {
        List<Words> clauses = Arrays.stream(
                        breaks.split(LEADING_ZERO.matcher(sentence).replaceAll("")))
                .map(this::words)
                .toList();
        Optional<Words> mark = mark(date);
        List<Integer> dated = IntStream.range(0, clauses.size())
                .filter(i -> mark.filter(clauses.get(i)::holds).isPresent())
                .boxed()
                .toList();
        Stream<Words> nearest = dated.size() == 1 ? nearest(clauses, dated.get(0)) : Stream.empty();
        return Stream.concat(nearest, Stream.of(words(sentence))).toList();
    }

    /** What a sentence that tells the date is most likely to hold: the number of the day, or else of the year. */
    private static Optional<Words> mark(EdtfDate date) {
        return date instanceof Period period && !period.isOpen()
                ? Optional.of(Words.of(Integer.toString(
                        period.precision() == Precision.DAY
                                ? period.first().getDayOfMonth()
                                : period.first().getYear())))
                : Optional.empty();
    }

    /** From the clause outwards, what follows before what precedes. */
    private static Stream<Words> nearest(List<Words> clauses, int from) {
        return IntStream.range(0, clauses.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> Math.abs(i - from))
                        .thenComparing(i -> i < from))
                .map(clauses::get);
    }

    /** With every word once more as it is without what is added to it. */
    private Words words(String text) {
        Words words = Words.of(text);
        return new Words(words.padded() + clitics.matcher(words.padded()).replaceAll(""));
    }
}
