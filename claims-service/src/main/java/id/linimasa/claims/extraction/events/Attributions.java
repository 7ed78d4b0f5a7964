package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.Optional;

/** Reads whom a sentence quotes or cites: the phrase with a name just behind a verb of saying, as in "said minister A of B". */
final class Attributions {
    private static final int LONGEST = 8;
    private static final WordClasses BORDERS = WordClasses.of(
            WordClass.PREPOSITION,
            WordClass.CLAUSE,
            WordClass.BE,
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.DAY_WORD,
            WordClass.SHIFT,
            WordClass.PRONOUN,
            WordClass.SAY);

    private final TaggedText text;

    Attributions(TaggedText text) {
        this.text = text;
    }

    Optional<String> of(Sentence sentence) {
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry said = text.entry(index, WordClass.SAY).orElse(null);
            if (said != null) {
                Optional<String> source = phraseFrom(index, index + said.length(), sentence.endToken());
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> phraseFrom(int said, int start, int limit) {
        int end = start;
        boolean named = false;
        while (end < limit && isInside(end)) {
            named |= text.token(end).capitalised();
            end++;
        }
        boolean behindQuote = said > 0 && isMark(said - 1);
        boolean closed = behindQuote || end == limit || isMark(end);
        return named && closed && end - start <= LONGEST ? Optional.of(text.surface(start, end)) : Optional.empty();
    }

    private boolean isMark(int index) {
        return text.token(index).kind() == Token.Kind.SIGN;
    }

    private boolean isInside(int index) {
        return text.token(index).kind() == Token.Kind.WORD && !text.isAny(index, BORDERS);
    }
}
