package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and phrases of a language with their classes. Immutable. */
public final class Lexicon {
    private final Map<String, List<Form>> formsByFirstWord;

    private Lexicon(Map<String, List<Form>> formsByFirstWord) {
        this.formsByFirstWord = formsByFirstWord;
    }

    /** Reads lines of class, value and forms. */
    static Lexicon read(List<DataLine> lines, Inflections inflections) {
        Map<String, List<Form>> forms = new HashMap<>();
        for (DataLine line : lines) {
            WordClass wordClass = WordClass.of(line.field(0))
                    .orElseThrow(() -> line.fault("no word class \"" + line.field(0) + "\""));
            String value = line.field(1);
            if (!wordClass.permits(value)) {
                throw line.fault("\"" + value + "\" is no value of " + wordClass.code());
            }
            if (line.items(2).isEmpty()) {
                throw line.fault("an entry needs at least one form");
            }
            for (String item : line.items(2)) {
                for (String form : inflections.phrasesOf(line, item)) {
                    Phrase phrase = Phrase.read(line, form);
                    forms.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>())
                            .add(new Form(phrase, new Entry(wordClass, value, phrase.length())));
                }
            }
        }
        return new Lexicon(forms);
    }

    /** All entries whose forms begin at token {@code index}. */
    public List<Entry> entriesAt(List<Token> tokens, int index) {
        List<Form> forms = formsByFirstWord.get(tokens.get(index).word());
        if (forms == null) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>(2);
        for (Form form : forms) {
            if (form.phrase().isAt(tokens, index)) {
                found.add(form.entry());
            }
        }
        return found;
    }

    /**
     * What a form means.
     *
     * @param length how many tokens the form has
     */
    public record Entry(WordClass wordClass, String value, int length) {
        /** The value as a number; only for classes that have numbers. */
        public int number() {
            return Integer.parseInt(value);
        }
    }

    private record Form(Phrase phrase, Entry entry) {}
}
