package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Story;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;

/** Tells from what stands around a trigger whether it speaks of policy at all. */
final class TriggerContext {
    private static final int SPEAKER_REACH = 5;

    private final TaggedText text;
    private final Story story;

    TriggerContext(TaggedText text, Story story) {
        this.text = text;
        this.story = story;
    }

    /** Signing, rising and applying are said of many things; of rules only where the sentence speaks of one. */
    boolean supports(TriggerMatch match, Sentence sentence, List<Mention> named, StatedEvents stated) {
        return !match.trigger().ofRules()
                || named.stream().anyMatch(mention -> mention.kind() == Kind.RULE || mention.kind() == Kind.ACTIVITY)
                || text.has(sentence.firstToken(), sentence.endToken(), WordClass.RULE_WORD)
                || isNext(match, stated)
                || pointsToRule(sentence);
    }

    /** "The next rise" speaks of rules where the article spoke of a rise just before. */
    private static boolean isNext(TriggerMatch match, StatedEvents stated) {
        return match.trigger().form() == Form.NOUN
                && stated.last()
                        .filter(last -> last.event().type() == match.trigger().type())
                        .isPresent();
    }

    private boolean pointsToRule(Sentence sentence) {
        boolean spokeOfRule = story.last()
                .filter(mention -> mention.kind() == Kind.RULE || mention.kind() == Kind.ACTIVITY)
                .isPresent();
        return spokeOfRule && text.has(sentence.firstToken(), sentence.endToken(), WordClass.PRONOUN);
    }

    /** Whether a pronoun is the subject of a trigger that says little itself: "it takes effect". */
    boolean speaksOfLast(TriggerMatch match) {
        int index = match.start() - 1;
        while (index > 0 && (text.is(index, WordClass.AUXILIARY) || text.is(index, WordClass.PLAN))) {
            index--;
        }
        return index >= 0 && text.is(index, WordClass.PRONOUN);
    }

    /** Whether the writer did it: "I stopped using it in May" tells no policy. */
    boolean isOfSpeaker(TriggerMatch match, Sentence sentence) {
        int least = Math.max(sentence.firstToken(), match.start() - SPEAKER_REACH);
        for (int index = match.start() - 1; index >= least; index--) {
            if (text.is(index, WordClass.SPEAKER)) {
                return index == sentence.firstToken()
                        || !text.token(index - 1).isWordOrNumber()
                        || text.is(index - 1, WordClass.CLAUSE)
                        || text.is(index - 1, WordClass.AND);
            }
            if (text.token(index).kind() == Token.Kind.SIGN || text.is(index, WordClass.CLAUSE)) {
                return false;
            }
        }
        return false;
    }

    /** What would happen if something else did is not said to happen. */
    boolean isCondition(TriggerMatch match, Sentence sentence) {
        for (int index = match.start() - 1; index >= sentence.firstToken(); index--) {
            if (text.is(index, WordClass.CONDITION)) {
                return true;
            }
            if (text.token(index).word().equals(",")) {
                return false;
            }
        }
        return false;
    }
}
