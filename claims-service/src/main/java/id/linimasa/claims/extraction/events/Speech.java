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

    /** Whether the only day of the sentence stands beside the verb, and a plan without a day of its own is what is said. */
    private boolean announces(int say, int end) {
        if (dates.size() != 1 || text.has(sentence.firstToken(), sentence.endToken(), WordClass.HEARSAY)) {
            return false;
        }
        DatedTokens day = dates.get(0);
        boolean beside =
                (day.start() >= end && day.start() - end <= DAY_REACH) || (day.end() <= say && say - day.end() <= 1);
        int from = Math.max(end, day.end());
        return beside && plansBetween(from, Math.min(sentence.endToken(), from + PLAN_REACH));
    }

    private boolean plansBetween(int from, int to) {
        for (int index = from; index < to; index++) {
            if (text.token(index).kind() == Token.Kind.SIGN
                    || text.is(index, WordClass.NEGATION)
                    || text.is(index, WordClass.CONDITION)) {
                return false;
            }
            if (text.is(index, WordClass.PLAN)) {
                int plan = index;
                return triggers.stream()
                        .anyMatch(trigger -> trigger.trigger().form() == Form.VERB
                                && trigger.start() >= plan
                                && trigger.start() - plan <= VERB_REACH
                                && !text.has(plan, trigger.start(), WordClass.NEGATION));
            }
        }
        return false;
    }
}
