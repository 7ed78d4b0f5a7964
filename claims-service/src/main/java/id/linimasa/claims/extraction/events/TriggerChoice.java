package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.Trigger.Side;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.text.Token;

/** Chooses between two triggers that begin at the same word: the longer one, else the stronger one, else the one that asks for more
 * behind it, else the one that says that it is no event, else the one that fits the words around it. */
final class TriggerChoice {
    private static final int RULE_REACH = 4;
    private static final WordClasses OBJECT_BORDERS = WordClasses.of(
            WordClass.PREPOSITION,
            WordClass.CLAUSE,
            WordClass.AND,
            WordClass.AUXILIARY,
            WordClass.BE,
            WordClass.SHIFT,
            WordClass.DAY_WORD,
            WordClass.ONE_UNIT,
            WordClass.PART,
            WordClass.BOUND,
            WordClass.WEEKDAY,
            WordClass.MONTH,
            WordClass.NUMBER,
            WordClass.LATER);

    private final TaggedText text;
    private final int limit;

    TriggerChoice(TaggedText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    boolean isBetter(TriggerMatch match, TriggerMatch other) {
        if (match.end() != other.end()) {
            return match.end() > other.end();
        }
        if (match.weakness() != other.weakness()) {
            return match.weakness() < other.weakness();
        }
        if (match.reach() != other.reach()) {
            return match.reach() > other.reach();
        }
        if (isNoEvent(match) != isNoEvent(other)) {
            return isNoEvent(match);
        }
        if (isNoun(match) != isNoun(other)) {
            return isNoun(match) == standsLikeNoun(match);
        }
        if (match.trigger().form() == Form.LIGHT != (other.trigger().form() == Form.LIGHT)) {
            return match.trigger().form() == Form.LIGHT;
        }
        return isOfRule(match, other) || hasObject(match, other);
    }

    private static boolean isNoEvent(TriggerMatch match) {
        return match.trigger().form() == Form.NOT || match.trigger().form() == Form.EMPTY;
    }

    private static boolean isNoun(TriggerMatch match) {
        return match.trigger().form() == Form.NOUN;
    }

    /** Of a verb and the noun that is written like it, the noun stands behind an article or preposition, the verb before an object. */
    private boolean standsLikeNoun(TriggerMatch match) {
        int before = match.start() - 1;
        if (before < 0) {
            return false;
        }
        if (text.is(before, WordClass.PLAN) || text.is(before, WordClass.NEGATION) || text.is(before, WordClass.TO)) {
            return false;
        }
        return text.is(before, WordClass.ARTICLE)
                || text.is(before, WordClass.DETERMINER)
                || text.is(before, WordClass.PREPOSITION)
                || !isFollowedByObject(match.end());
    }

    /** Of a past tense and the participle that is written like it, the past tense counts where an object follows. */
    private boolean hasObject(TriggerMatch match, TriggerMatch other) {
        return match.trigger().side() == Side.AFTER
                && match.trigger().form() == Form.VERB
                && other.trigger().side() == Side.BEFORE
                && match.trigger().type() == other.trigger().type()
                && isFollowedByObject(match.end());
    }

    private boolean isFollowedByObject(int next) {
        if (next >= limit) {
            return false;
        }
        return text.is(next, WordClass.PRONOUN)
                || (text.token(next).kind() == Token.Kind.WORD && !text.isAny(next, OBJECT_BORDERS));
    }

    /** Of two readings of the same words, as of "was introduced", the one about rules counts where a rule or measure stands before them. */
    private boolean isOfRule(TriggerMatch match, TriggerMatch other) {
        return SubjectJudge.isAboutRules(match.trigger().type())
                && !SubjectJudge.isAboutRules(other.trigger().type())
                && text.has(Math.max(0, match.start() - RULE_REACH), match.start(), WordClass.RULE_WORD);
    }
}
