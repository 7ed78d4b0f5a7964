package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads off the words around a trigger whether its event happened, is planned, is hearsay or is denied. */
final class StatusReader {
    private static final int REACH = 8;
    private static final int CLOSE = 3;

    private final TaggedText text;
    private final @Nullable LocalDate reference;

    StatusReader(TaggedText text, @Nullable LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    EventStatus statusOf(Sentence sentence, TriggerMatch trigger, ResolvedDate date) {
        int from = clauseStart(sentence, trigger.start());
        if (text.has(from, trigger.start(), WordClass.GIVEN_UP)
                || text.has(from, trigger.start(), WordClass.NEGATION)) {
            return EventStatus.DENIED;
        }
        int reach = trigger.trigger().form() == Trigger.Form.NOUN ? sentence.length() : CLOSE;
        if (text.has(trigger.end(), Math.min(sentence.endToken(), trigger.end() + reach), WordClass.GIVEN_UP)
                || text.has(sentence.firstToken(), sentence.endToken(), WordClass.DENIAL)) {
            return EventStatus.DENIED;
        }
        if (text.has(sentence.firstToken(), sentence.endToken(), WordClass.HEARSAY)) {
            return EventStatus.RUMOURED;
        }
        if (reference != null && date.earliest() != null && date.earliest().isAfter(reference)) {
            return EventStatus.PLANNED;
        }
        boolean past =
                reference != null && date.latest() != null && date.latest().isBefore(reference);
        if (trigger.trigger().type() == EventType.DEADLINE && reference != null && date.latest() != null) {
            return date.latest().isAfter(reference) ? EventStatus.PLANNED : EventStatus.EFFECTIVE;
        }
        return !past && text.has(from, trigger.start(), WordClass.PLAN) ? EventStatus.PLANNED : EventStatus.EFFECTIVE;
    }

    private int clauseStart(Sentence sentence, int trigger) {
        int from = trigger;
        int least = Math.max(sentence.firstToken(), trigger - REACH);
        while (from > least && !text.token(from - 1).word().equals(",") && !text.is(from - 1, WordClass.CLAUSE)) {
            from--;
        }
        return from;
    }
}
