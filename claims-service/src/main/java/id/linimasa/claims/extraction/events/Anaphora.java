package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;

/** Finds the words of a sentence that point back to a subject: pronouns, and nouns for a kind of subject with a word that points. */
final class Anaphora {
    private static final int OBJECT_REACH = 6;
    private static final int MODIFIERS = 3;

    private final TaggedText text;

    Anaphora(TaggedText text) {
        this.text = text;
    }

    /** The kind of subject that the last pointing word before or in the trigger's object points to: {@code any}, or empty where nothing points. */
    String pointedKind(Sentence sentence, TriggerMatch match) {
        boolean active = match.trigger().side() == Trigger.Side.AFTER;
        int from = active ? Math.min(sentence.endToken(), match.end() + OBJECT_REACH) : match.start();
        for (int index = from - 1; index >= sentence.firstToken(); index--) {
            Entry pronoun = text.entry(index, WordClass.PRONOUN).orElse(null);
            if (pronoun != null) {
                return pronoun.value();
            }
            Entry noun = text.entry(index, WordClass.KIND_NOUN).orElse(null);
            if (noun != null && points(sentence, index, index + noun.length())) {
                return noun.value();
            }
        }
        return "";
    }

    private boolean points(Sentence sentence, int start, int end) {
        if (end < sentence.endToken() && text.is(end, WordClass.DETERMINER)) {
            return true;
        }
        int from = Math.max(sentence.firstToken(), start - MODIFIERS);
        for (int index = start - 1; index >= from; index--) {
            if (text.is(index, WordClass.DEFINITE)) {
                return true;
            }
            Token token = text.token(index);
            boolean border = text.is(index, WordClass.PREPOSITION) || text.is(index, WordClass.CLAUSE);
            if (border || (token.kind() != Token.Kind.WORD && !token.glued()) || token.capitalised()) {
                return false;
            }
        }
        return false;
    }
}
