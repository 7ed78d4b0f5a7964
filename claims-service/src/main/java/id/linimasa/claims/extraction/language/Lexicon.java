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
import java.util.stream.IntStream;

/** The words and phrases of a language with their classes. Immutable. */
public final class Lexicon {
    /** The number of words that neither the lexicon nor a pattern has. */
    static final int UNKNOWN = -1;

    private final WordIndex<List<Form>> index;
    private final List<Forms> forms;
    private final WordParts parts;
    private final Meanings meanings;
    private final boolean headFirst;

    private Lexicon(Map<String, List<Form>> formsByFirstWord, Map<String, Entry> parts, Meanings meanings) {
        this.index = WordIndex.of(formsByFirstWord);
        this.forms = IntStream.range(0, index.size())
                .mapToObj(number -> new Forms(index.value(number), index))
                .toList();
        this.parts = WordParts.of(parts);
        this.meanings = meanings;
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

    /** Reads lines of class, value and forms for these patterns. */
    static Lexicon read(List<DataLine> lines, Inflections inflections, PatternWords patterns) {
        Meanings meanings = new Meanings(patterns.values());
        Map<String, List<Form>> forms = new HashMap<>();
        patterns.first().forEach(word -> forms.put(word, new ArrayList<>()));
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
                    parts.put(item, meanings.entry(wordClass, value, 1));
                    continue;
                }
                for (String form : inflections.phrasesOf(line, item)) {
                    Phrase phrase = Phrase.read(line, form);
                    forms.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>())
                            .add(new Form(phrase, meanings.entry(wordClass, value, phrase.length())));
                    phrase.secondWord().ifPresent(word -> forms.computeIfAbsent(word, each -> new ArrayList<>()));
                }
            }
        }
        return new Lexicon(forms, parts, meanings);
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int numberOf(String word) {
        return index.numberOf(word);
    }

    /** How many words have a number. */
    int size() {
        return index.size();
    }

    /** What its entries mean. */
    Meanings meanings() {
        return meanings;
    }

    /** How many tokens the longest form of a class has. */
    int longest(WordClass wordClass) {
        return meanings.longest(wordClass);
    }

    /** All entries whose forms begin at token {@code position}; {@code numbers} are those of the tokens. */
    List<Entry> entriesAt(List<Token> tokens, int[] numbers, int position) {
        Forms here = numbers[position] == UNKNOWN ? Forms.NONE : forms.get(numbers[position]);
        return here.all.isEmpty() ? parts.entriesOf(tokens.get(position)) : here.entriesAt(tokens, numbers, position);
    }

    /** The words of some classes, without the phrases of several words. */
    public Set<String> words(Set<WordClass> classes) {
        Set<String> words = new HashSet<>();
        index.forEach((word, ofWord) -> {
            if (ofWord.stream()
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
     * @param meaning the number of its class and value
     * @param marks what its tokens are found by quickly
     */
    public record Entry(WordClass wordClass, String value, int length, int meaning, Marks marks) {
        /** The value as a number; only for classes that have numbers. */
        public int number() {
            return Integer.parseInt(value);
        }
    }

    private record Form(Phrase phrase, Entry entry) {}

    /** The forms that share their first word. */
    private static final class Forms {
        static final Forms NONE = new Forms(List.of(), WordIndex.of(Map.of()));

        private final List<Form> all;
        /** The entries that are met wherever the word stands. */
        private final List<Entry> plain;
        /** The forms that ask for a capital or for more words. */
        private final List<Form> others;
        /** Of each of those the number of its second word, or {@link #UNKNOWN} where it has one word. */
        private final int[] seconds;

        Forms(List<Form> forms, WordIndex<?> index) {
            this.all = List.copyOf(forms);
            this.plain = all.stream().filter(Forms::isPlain).map(Form::entry).toList();
            this.others = all.stream().filter(form -> !isPlain(form)).toList();
            this.seconds = others.stream()
                    .mapToInt(form ->
                            form.phrase().secondWord().map(index::numberOf).orElse(UNKNOWN))
                    .toArray();
        }

        private static boolean isPlain(Form form) {
            return form.phrase().length() == 1 && !form.phrase().tokens().get(0).capitalised();
        }

        List<Entry> entriesAt(List<Token> tokens, int[] numbers, int position) {
            int next = position + 1 < numbers.length ? numbers[position + 1] : UNKNOWN;
            for (int i = 0; i < seconds.length; i++) {
                boolean may = seconds[i] == UNKNOWN || seconds[i] == next;
                if (may && others.get(i).phrase().isAt(tokens, position)) {
                    return allAt(tokens, position);
                }
            }
            return plain;
        }

        private List<Entry> allAt(List<Token> tokens, int position) {
            List<Entry> entries = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).phrase().isAt(tokens, position)) {
                    entries.add(all.get(i).entry());
                }
            }
            return entries;
        }
    }
}
