package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.LexiconWord.Form;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words and phrases of a language with their classes. Immutable. */
public final class Lexicon {
    private final WordIndex<LexiconWord> index;
    private final NounSorts nouns;
    private final WordParts parts;
    private final Meanings meanings;
    private final boolean headFirst;

    private Lexicon(
            Map<String, List<Form>> formsByFirstWord, NounSorts nouns, Map<String, Entry> parts, Meanings meanings) {
        this.index = indexOf(formsByFirstWord, nouns);
        this.nouns = nouns;
        this.parts = WordParts.of(parts);
        this.meanings = meanings;
        this.headFirst = formsByFirstWord.values().stream()
                .flatMap(List::stream)
                .map(Form::entry)
                .anyMatch(entry ->
                        entry.wordClass() == WordClass.ACTIVITY && entry.value().endsWith("first"));
    }

    private static WordIndex<LexiconWord> indexOf(Map<String, List<Form>> formsByFirstWord, NounSorts nouns) {
        WordIndex<List<Form>> forms = WordIndex.of(formsByFirstWord);
        Map<String, LexiconWord> words = new LinkedHashMap<>();
        forms.forEach((word, ofWord) ->
                words.put(word, new LexiconWord(forms.numberOf(word), nouns.of(word), ofWord, forms::numberOf)));
        return WordIndex.of(words);
    }

    /** Whether the most telling noun of a phrase comes first. */
    public boolean headFirst() {
        return headFirst;
    }

    /** Reads lines of class, value and forms for these patterns and nouns. */
    static Lexicon read(List<DataLine> lines, Inflections inflections, PatternWords patterns, NounSorts nouns) {
        Meanings meanings = new Meanings(patterns.values());
        Map<String, List<Form>> forms = new HashMap<>();
        patterns.words().forEach(word -> forms.put(word, new ArrayList<>()));
        nouns.words().forEach(word -> forms.put(word, new ArrayList<>()));
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
        return new Lexicon(forms, nouns, parts, meanings);
    }

    /** The number of a word, or {@link LexiconWord#UNKNOWN}. */
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

    /** What is known of a word, or null. */
    @Nullable
    LexiconWord word(String word) {
        return index.get(word);
    }

    /** The sorts of a word that is not among the known ones. */
    SortSet sortsOfUnknown(String word) {
        return nouns.of(word);
    }

    /** What a word is that no form begins with, as far as its first or last letters tell. */
    Entries entriesOfPart(Token token) {
        return parts.entriesOf(token);
    }

    /** Whether a word that may be written with a capital is of a class by its first or last letters. */
    public boolean isByPart(Token token, WordClass wordClass) {
        return parts.entriesOf(token.word()).stream().anyMatch(entry -> entry.wordClass() == wordClass);
    }

    /** The words of some classes, without the phrases of several words. */
    public Set<String> words(Set<WordClass> classes) {
        Set<String> words = new HashSet<>();
        index.forEach((word, known) -> {
            if (known.isOfAny(classes)) {
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
}
