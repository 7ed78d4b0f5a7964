package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.text.Token;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The smallest thing that a {@link TokenPattern} asks for at one place. */
sealed interface PatternAtom {
    /** Weekdays and months are abbreviated to three letters. */
    int SHORTEST_IN_FULL = 4;

    /** How it is met at token {@code index}, or null. */
    @Nullable
    Hit hit(TaggedText text, int index);

    /** The same where words are those of {@code lexicon}, which has all that patterns ask for. */
    default PatternAtom over(Lexicon lexicon) {
        return this;
    }

    /**
     * What was found at one place.
     *
     * @param slot name of what was read, empty for words that carry nothing
     * @param length how many tokens it took
     */
    record Hit(String slot, String value, int length) {}

    /** A word or sign as it stands. */
    record Literal(String word, boolean capitalised) implements PatternAtom {
        static final Hit MET = new Hit("", "", 1);

        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            Token token = text.token(index);
            return token.word().equals(word) && (!capitalised || token.capitalised()) ? MET : null;
        }

        @Override
        public PatternAtom over(Lexicon lexicon) {
            return new NumberedWord(lexicon.numberOf(word), capitalised);
        }
    }

    /** A word or sign by its number in the lexicon. */
    record NumberedWord(int number, boolean capitalised) implements PatternAtom {
        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            boolean fits = text.number(index) == number
                    && (!capitalised || text.token(index).capitalised());
            return fits ? Literal.MET : null;
        }
    }

    /** A word in small letters that begins so, as those with one prefix do. */
    record Beginning(String prefix) implements PatternAtom {
        private static final int SHORTEST_REST = 4;
        private static final Hit MET = new Hit("", "", 1);

        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            Token token = text.token(index);
            boolean fits = !token.capitalised()
                    && token.word().startsWith(prefix)
                    && token.length() >= prefix.length() + SHORTEST_REST;
            return fits ? MET : null;
        }
    }

    /** A word of a class, with any value or a given one; {@code inFull} asks for a capital and more than an abbreviation. */
    record Word(WordClass wordClass, @Nullable String value, boolean inFull) implements PatternAtom {
        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            Token token = text.token(index);
            if (inFull && !(token.capitalised() && token.length() >= SHORTEST_IN_FULL)) {
                return null;
            }
            if (!text.is(index, wordClass)) {
                return null;
            }
            Optional<Entry> entry = value == null ? text.entry(index, wordClass) : text.entry(index, wordClass, value);
            if (entry.isEmpty()) {
                return null;
            }
            return new Hit(wordClass.code(), entry.get().value(), entry.get().length());
        }
    }

    /** A number in digits within bounds. */
    record Digits(String slot, int fewest, int most, int least, int greatest) implements PatternAtom {
        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            Token token = text.token(index);
            int number = token.number();
            boolean fits = number >= least && number <= greatest && token.length() >= fewest && token.length() <= most;
            return fits ? new Hit(slot, withoutLeadingZero(token.word(), number), 1) : null;
        }

        private static String withoutLeadingZero(String word, int number) {
            return word.charAt(0) == '0' ? Integer.toString(number) : word;
        }
    }

    /** A word that begins with a capital. */
    record Capitalised() implements PatternAtom {
        @Override
        public @Nullable Hit hit(TaggedText text, int index) {
            return text.token(index).capitalised() ? new Hit("", "", 1) : null;
        }
    }

    /** The atom written {@code <name>} or {@code <name:value>}; empty if there is none of that name. */
    static Optional<PatternAtom> named(String name, @Nullable String value) {
        return switch (name) {
            case "day" -> Optional.of(new Digits("day", 1, 2, 1, 31));
            case "month-number" -> Optional.of(new Digits("month", 1, 2, 1, 12));
            case "year" -> Optional.of(new Digits("year", 4, 4, 1700, 2199));
            case "short-year" -> Optional.of(new Digits("short-year", 2, 2, 0, 99));
            case "hijri-year" -> Optional.of(new Digits("hijri-year", 4, 4, 1300, 1599));
            case "hour" -> Optional.of(new Digits("hour", 1, 2, 0, 24));
            case "minute" -> Optional.of(new Digits("minute", 2, 2, 0, 59));
            case "count" -> Optional.of(new Digits("number", 1, 3, 0, 999));
            case "digits" -> Optional.of(new Digits("digits", 1, 9, 0, 999_999_999));
            case "capital" -> Optional.of(new Capitalised());
            default -> {
                boolean inFull = Character.isUpperCase(name.charAt(0));
                yield WordClass.of(inFull ? name.toLowerCase(Locale.ROOT) : name)
                        .map(wordClass -> new Word(wordClass, value, inFull));
            }
        };
    }
}
