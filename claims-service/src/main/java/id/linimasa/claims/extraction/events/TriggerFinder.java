package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.PatternSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds triggers: from left to right, the longest at each place, none inside another. */
final class TriggerFinder {
    private static final int RULE_REACH = 4;
    private static final Set<WordClass> OBJECT_BORDERS = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.CLAUSE,
            WordClass.AND,
            WordClass.AUXILIARY,
            WordClass.SHIFT,
            WordClass.DAY_WORD,
            WordClass.ONE_UNIT,
            WordClass.PART,
            WordClass.BOUND,
            WordClass.WEEKDAY,
            WordClass.MONTH,
            WordClass.NUMBER,
            WordClass.LATER);

    private final PatternSet<Trigger> triggers;

    TriggerFinder(PatternSet<Trigger> triggers) {
        this.triggers = triggers;
    }

    List<TriggerMatch> findIn(TaggedText text, int from, int to) {
        List<TriggerMatch> found = new ArrayList<>();
        int position = from;
        while (position < to) {
            TriggerMatch longest = longestAt(text, position, to);
            if (longest == null) {
                position++;
            } else {
                found.add(longest);
                position = longest.end();
            }
        }
        return found;
    }

    private @Nullable TriggerMatch longestAt(TaggedText text, int position, int to) {
        List<TriggerMatch> matches = new ArrayList<>(1);
        triggers.matchAt(
                text,
                position,
                to,
                (trigger, match) -> matches.add(new TriggerMatch(match.start(), match.end(), trigger, match.origin())));
        TriggerMatch best = null;
        for (TriggerMatch match : matches) {
            if (best == null
                    || match.end() > best.end()
                    || (match.end() == best.end() && isBetter(text, match, best, to))) {
                best = match;
            }
        }
        return best;
    }

    private static boolean isBetter(TaggedText text, TriggerMatch match, TriggerMatch other, int to) {
        return isOfRule(text, match, other) || hasObject(text, match, other, to);
    }

    /** Of a past tense and the participle that is written like it, the past tense counts where an object follows. */
    private static boolean hasObject(TaggedText text, TriggerMatch match, TriggerMatch other, int to) {
        boolean otherVoice = match.trigger().side() == Trigger.Side.AFTER
                && match.trigger().form() == Trigger.Form.VERB
                && other.trigger().side() == Trigger.Side.BEFORE
                && match.trigger().type() == other.trigger().type();
        int next = match.end();
        if (!otherVoice || next >= to) {
            return false;
        }
        return text.is(next, WordClass.PRONOUN)
                || (text.token(next).kind() == Token.Kind.WORD
                        && OBJECT_BORDERS.stream().noneMatch(border -> text.is(next, border)));
    }

    /** Of two readings of the same words, as of "was introduced", the one about rules counts where a rule or measure stands before them. */
    private static boolean isOfRule(TaggedText text, TriggerMatch match, TriggerMatch other) {
        return SubjectCost.isAboutRules(match.trigger().type())
                && !SubjectCost.isAboutRules(other.trigger().type())
                && text.has(Math.max(0, match.start() - RULE_REACH), match.start(), WordClass.RULE_WORD);
    }
}
