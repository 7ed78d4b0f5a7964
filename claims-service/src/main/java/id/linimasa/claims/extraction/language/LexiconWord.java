package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** All that a language's data know of one word, so that it is looked up once a token. Immutable. */
final class LexiconWord {
    /** The number of a word that no data know. */
    static final int UNKNOWN = -1;

    private final int number;
    private final SortSet sorts;
    private final Form[] forms;
    /** The entries that are met wherever the word stands. */
    private final Entries plain;
    /** The forms that ask for a capital or for more words. */
    private final Form[] others;
    /** Of each of those the number of its second word, or {@link #UNKNOWN} where it has one word. */
    private final int[] seconds;

    /**
     * A word.
     *
     * @param forms those that begin with it
     * @param numbers gives the numbers of words
     */
    LexiconWord(int number, SortSet sorts, List<Form> forms, ToIntFunction<String> numbers) {
        this.number = number;
        this.sorts = sorts;
        this.forms = forms.toArray(Form[]::new);
        this.plain =
                Entries.of(forms.stream().filter(Form::isPlain).map(Form::entry).toList());
        this.others = forms.stream().filter(form -> !form.isPlain()).toArray(Form[]::new);
        this.seconds = new int[others.length];
        for (int i = 0; i < others.length; i++) {
            seconds[i] =
                    others[i].phrase().secondWord().map(numbers::applyAsInt).orElse(UNKNOWN);
        }
    }

    /** A form of one word or several, and what it means. */
    record Form(Phrase phrase, Entry entry) {
        private boolean isPlain() {
            return phrase.length() == 1 && !phrase.tokens().get(0).capitalised();
        }
    }

    int number() {
        return number;
    }

    SortSet sorts() {
        return sorts;
    }

    /** Whether no form begins with it: it only stands in patterns, behind other words, or among the nouns. */
    boolean isBare() {
        return forms.length == 0;
    }

    /** Whether the word alone is of one of these classes. */
    boolean isOfAny(Set<WordClass> classes) {
        return Arrays.stream(forms)
                .anyMatch(form -> form.phrase().length() == 1
                        && classes.contains(form.entry().wordClass()));
    }

    /** The entries whose forms begin at token {@code position}, which is this word; {@code numbers} are those of the tokens. */
    Entries entriesAt(List<Token> tokens, int[] numbers, int position) {
        int next = position + 1 < numbers.length ? numbers[position + 1] : UNKNOWN;
        for (int i = 0; i < seconds.length; i++) {
            boolean stands = seconds[i] == UNKNOWN
                    ? tokens.get(position).capitalised()
                    : seconds[i] == next && others[i].phrase().isAt(tokens, position);
            if (stands) {
                return allAt(tokens, position);
            }
        }
        return plain;
    }

    private Entries allAt(List<Token> tokens, int position) {
        List<Entry> entries = new ArrayList<>(forms.length);
        for (Form form : forms) {
            if (form.isPlain() || form.phrase().isAt(tokens, position)) {
                entries.add(form.entry());
            }
        }
        return Entries.of(entries);
    }
}
