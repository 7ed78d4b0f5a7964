package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads verbs of saying: most utterances have a day of their own, but "said on Monday that it would close" announces that it will. */
final class Speech {
    private static final String BEHIND = "behind";
    private static final int DAY_REACH = 2;
    private static final int PLAN_REACH = 12;
    private static final int VERB_REACH = 5;
    private static final int SPEAKER_REACH = 6;
    private static final int STATEMENT_REACH = 24;

    private final TaggedText text;
    private final Sentence sentence;
    private final List<TriggerMatch> triggers;
    private final List<DatedTokens> dates;

    Speech(TaggedText text, Sentence sentence, List<TriggerMatch> triggers, List<DatedTokens> dates) {
        this.text = text;
        this.sentence = sentence;
        this.triggers = triggers;
        this.dates = dates;
    }

    /** What the verb of saying at token {@code index} stands for. */
    Optional<Head> headOf(int index, Entry entry) {
        int end = index + entry.length();
        if (entry.value().equals(BEHIND)) {
            return isBehindSign(index) ? Optional.of(new Head.Quotation(index, end)) : Optional.empty();
        }
        return Optional.of(announces(index, end) ? new Head.Announcement(index, end) : new Head.Other(index, end));
    }

    private boolean isBehindSign(int index) {
        return index > 0 && text.token(index - 1).kind() == Token.Kind.SIGN;
    }

    /** Whether a day stands beside the verb, and a plan without a day of its own is what is said. */
    private boolean announces(int say, int end) {
        if (text.has(sentence.firstToken(), sentence.endToken(), WordClass.HEARSAY)) {
            return false;
        }
        return dates.stream()
                .filter(day -> isBeside(day, say, end))
                .anyMatch(day -> isOnlyDay(day, end) && announcesOn(day, say, end));
    }

    private boolean isBeside(DatedTokens day, int say, int end) {
        return (day.start() >= end && day.start() - end <= DAY_REACH)
                || (day.end() <= say && say - day.end() <= (opensSentence(day) ? SPEAKER_REACH : 1));
    }

    private boolean opensSentence(DatedTokens day) {
        return day.start() - sentence.firstToken() <= 1;
    }

    /** Whether every other day of the sentence stands in a statement behind that of the utterance. */
    private boolean isOnlyDay(DatedTokens day, int end) {
        int comma = Math.max(end, day.end()) + 1;
        while (comma < sentence.endToken() && !text.token(comma).word().equals(",")) {
            comma++;
        }
        int limit = comma;
        return dates.stream().allMatch(other -> other.equals(day) || other.start() > limit);
    }

    private boolean announcesOn(DatedTokens day, int say, int end) {
        int from = Math.max(end, day.end());
        return plansBetween(from, Math.min(sentence.endToken(), from + PLAN_REACH))
                || (day.start() >= end && isToldBefore(say));
    }

    /** Whether the plan stands before the verb: "will close in Laos, it said on Monday". */
    private boolean isToldBefore(int say) {
        int comma = say - 1;
        while (comma > sentence.firstToken() && !text.token(comma).word().equals(",")) {
            comma--;
        }
        if (say - comma > SPEAKER_REACH) {
            return false;
        }
        for (int index = comma - 1; index >= Math.max(sentence.firstToken(), comma - STATEMENT_REACH); index--) {
            if (text.token(index).word().equals("\"")) {
                return false;
            }
            if (text.is(index, WordClass.PLAN)) {
                return !text.has(sentence.firstToken(), index, WordClass.CONDITION) && plans(index);
            }
        }
        return false;
    }

    private boolean plansBetween(int from, int to) {
        for (int index = from; index < to; index++) {
            if (text.token(index).kind() == Token.Kind.SIGN
                    || text.is(index, WordClass.NEGATION)
                    || text.is(index, WordClass.CONDITION)) {
                return false;
            }
            if (text.is(index, WordClass.PLAN)) {
                return plans(index);
            }
        }
        return false;
    }

    private boolean plans(int plan) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.trigger().form() == Form.VERB
                        && trigger.start() >= plan
                        && trigger.start() - plan <= VERB_REACH
                        && !text.has(plan, trigger.start(), WordClass.NEGATION));
    }
}
