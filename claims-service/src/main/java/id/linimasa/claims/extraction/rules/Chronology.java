package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.dates.DateResolver;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that begin with a date and date what stands below them, up to the next heading, and dates that are the whole first sentence of
 * their line, which date the rest of it. One alone is no chronology; neither is the first of them if it is later than the others, for then it
 * is the article's own date.
 *
 * @param headings for each sentence the index of the sentence that dates it, or -1
 */
record Chronology(List<Integer> headings) {
    private static final int FEWEST = 2;
    private static final int LONGEST = 16;

    Chronology {
        headings = List.copyOf(headings);
    }

    static Chronology of(TaggedText text, List<Sentence> sentences, List<List<DateMatch>> matches) {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (beginsWithDate(text, sentences.get(i), matches.get(i))
                    || isDateOfLine(text, sentences, i, matches.get(i))) {
                dated.add(i);
            }
        }
        if (!dated.isEmpty() && isOwnDate(dated, matches)) {
            dated.remove(0);
        }
        Set<Integer> leading = dated.size() < FEWEST ? Set.of() : Set.copyOf(dated);
        List<Integer> headings = new ArrayList<>(sentences.size());
        int heading = -1;
        int ofLine = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).kind() == Sentence.Kind.HEADING) {
                heading = leading.contains(i) ? i : -1;
            } else if (leading.contains(i)) {
                ofLine = i;
            }
            boolean sameLine = ofLine >= 0
                    && sentences.get(ofLine).line() == sentences.get(i).line();
            headings.add(sameLine ? ofLine : heading);
        }
        return new Chronology(headings);
    }

    /** Whether the sentence is such a heading itself. */
    boolean isHeading(int sentence) {
        return headings.get(sentence) == sentence;
    }

    /** The heading above a sentence that is none itself, or -1. */
    int headingOf(int sentence) {
        return isHeading(sentence) ? -1 : headings.get(sentence);
    }

    private static boolean beginsWithDate(TaggedText text, Sentence sentence, List<DateMatch> matches) {
        if (sentence.kind() != Sentence.Kind.HEADING || matches.isEmpty() || sentence.length() > LONGEST) {
            return false;
        }
        DateMatch first = matches.get(0);
        boolean leads = first.start() == sentence.firstToken()
                || (first.start() == sentence.firstToken() + 1
                        && !text.token(sentence.firstToken()).isWordOrNumber());
        return leads
                && !first.isRule()
                && !first.hasTime()
                && (first.isCalendarDate() || !first.second().isEmpty());
    }

    private static boolean isDateOfLine(TaggedText text, List<Sentence> sentences, int index, List<DateMatch> matches) {
        Sentence sentence = sentences.get(index);
        boolean first = index == 0 || sentences.get(index - 1).line() != sentence.line();
        if (!first || sentence.kind() != Sentence.Kind.PROSE || matches.size() != 1) {
            return false;
        }
        DateMatch date = matches.get(0);
        return date.start() == sentence.firstToken()
                && date.isCalendarDate()
                && !date.hasTime()
                && text.tokens().subList(date.end(), sentence.endToken()).stream()
                        .noneMatch(Token::isWordOrNumber);
    }

    private static boolean isOwnDate(List<Integer> dated, List<List<DateMatch>> matches) {
        LocalDate first = dayOf(matches.get(dated.get(0)));
        return first != null
                && dated.stream()
                        .skip(1)
                        .map(index -> dayOf(matches.get(index)))
                        .filter(Objects::nonNull)
                        .noneMatch(other -> other.isAfter(first));
    }

    private static @Nullable LocalDate dayOf(List<DateMatch> matches) {
        return DateResolver.fullerDay(matches.get(0));
    }
}
