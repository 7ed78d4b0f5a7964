package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words and phrases of a language with their classes. Immutable. */
public final class Lexicon {
    private final WordIndex<Forms> index;
    private final WordParts parts;
    private final boolean headFirst;

    private Lexicon(Map<String, List<Form>> formsByFirstWord, Map<String, Entry> parts) {
        Map<String, Forms> indexed = new HashMap<>();
        formsByFirstWord.forEach((word, forms) -> indexed.put(word, Forms.of(forms)));
        this.index = WordIndex.of(indexed);
        this.parts = WordParts.of(parts);
        this.headFirst = formsByFirstWord.values().stream()
                .flatMap(List::stream)
                .map(Form::entry)
                .anyMatch(entry ->
                        entry.wordClass() == WordClass.ACTIVITY && entry.value().endsWith("first"));
    }

    /** Whether the most telling noun of a phrase comes first. */
    public boolean headFirst() {
        return headFirst;
    }

    /** Reads lines of class, value and forms. */
    static Lexicon read(List<DataLine> lines, Inflections inflections) {
        Map<String, List<Form>> forms = new HashMap<>();
        Map<String, Entry> parts = new TreeMap<>(Comparator.reverseOrder());
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
                if (WordParts.isPart(item)) {
                    parts.put(item, Entry.of(wordClass, value, 1));
                    continue;
                }
                for (String form : inflections.phrasesOf(line, item)) {
                    Phrase phrase = Phrase.read(line, form);
                    forms.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>())
                            .add(new Form(phrase, Entry.of(wordClass, value, phrase.length())));
                }
            }
        }
        return new Lexicon(forms, parts);
    }

    /** All entries whose forms begin at token {@code position}. */
    public List<Entry> entriesAt(List<Token> tokens, int position) {
        Forms forms = index.get(tokens.get(position).word());
        return forms == null ? parts.entriesOf(tokens.get(position)) : forms.entriesAt(tokens, position);
    }

    /** The words of some classes, without the phrases of several words. */
    public Set<String> words(Set<WordClass> classes) {
        Set<String> words = new HashSet<>();
        index.forEach((word, forms) -> {
            if (forms.all().stream()
                    .anyMatch(form -> form.entry().length() == 1
                            && classes.contains(form.entry().wordClass()))) {
                words.add(word);
            }
        });
        return words;
    }

    /**
     * What a form means.
     *
     * @param length how many tokens the form has
     * @param marks what its tokens are found by quickly
     */
    public record Entry(WordClass wordClass, String value, int length, long marks) {
        static Entry of(WordClass wordClass, String value, int length) {
            return new Entry(wordClass, value, length, Marks.of(wordClass, value));
        }

        /** The value as a number; only for classes that have numbers. */
        public int number() {
            return Integer.parseInt(value);
        }
    }

    private record Form(Phrase phrase, Entry entry) {}

    /**
     * The forms that share their first word.
     *
     * @param plain the entries that are met wherever the word stands
     * @param all the others as well, which ask for a capital or for more words
     */
    private record Forms(List<Entry> plain, List<Form> others, List<Form> all) {
        static Forms of(List<Form> forms) {
            return new Forms(
                    forms.stream().filter(Forms::isPlain).map(Form::entry).toList(),
                    forms.stream().filter(form -> !isPlain(form)).toList(),
                    List.copyOf(forms));
        }

        private static boolean isPlain(Form form) {
            return form.phrase().length() == 1 && !form.phrase().tokens().get(0).capitalised();
        }

        List<Entry> entriesAt(List<Token> tokens, int position) {
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i).phrase().isAt(tokens, position)) {
                    return all.stream()
                            .filter(form -> form.phrase().isAt(tokens, position))
                            .map(Form::entry)
                            .toList();
                }
            }
            return plain;
        }
    }
}
