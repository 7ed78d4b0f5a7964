package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventStatus;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads off the words around a trigger whether its event happened, is planned, is hearsay or is denied. */
final class StatusReader {
    private static final int REACH = 8;
    private static final int NEGATION_REACH = 5;
    private static final int HOPE_REACH = 3;
    private static final int CLOSE = 3;
    private static final int AFTER_ALL_REACH = 6;

    private final TaggedText text;
    private final @Nullable LocalDate reference;

    StatusReader(TaggedText text, @Nullable LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    /** The status of a statement whose dated words are {@code head}; {@code trigger} is the event that they speak of, if any. */
    StatusReading statusOf(
            Sentence sentence, Head head, @Nullable Trigger trigger, DatedTokens dated, DateBinding.MoveEnd end) {
        if (head instanceof Head.Postponement) {
            return ofMove(end);
        }
        ResolvedDate date = dated.expression().date();
        int from = clauseStart(sentence, head.start());
        boolean noun = trigger != null && trigger.form() == Trigger.Form.NOUN;
        int said = dated.start() - head.end() <= CLOSE ? Math.max(head.end(), dated.end()) : head.end();
        int behind = Math.min(sentence.endToken(), noun ? sentence.endToken() : said + CLOSE);
        return told(EventStatus.DENIED, StatusBasis.GIVEN_UP, WordClass.GIVEN_UP, from, head.start())
                .or(() -> hopeGivenUp(sentence, head, dated))
                .or(() -> isLimit(dated) || isDeadline(trigger)
                        ? Optional.empty()
                        : told(
                                EventStatus.DENIED,
                                StatusBasis.NEGATION,
                                WordClass.NEGATION,
                                Math.max(
                                        isRelativeClause(sentence, from) ? sentence.firstToken() : from,
                                        head.start() - NEGATION_REACH),
                                head.start()))
                .or(() -> isNegated(dated)
                        ? Optional.of(new StatusReading(EventStatus.DENIED, StatusBasis.NEGATION, dated.start() - 1))
                        : Optional.empty())
                .or(() -> told(EventStatus.DENIED, StatusBasis.GIVEN_UP, WordClass.GIVEN_UP, head.end(), behind))
                .or(() -> givenUpAfterAll(sentence, head, dated))
                .or(() -> told(sentence, EventStatus.DENIED, StatusBasis.DENIAL, WordClass.DENIAL))
                .or(() -> told(sentence, EventStatus.RUMOURED, StatusBasis.HEARSAY, WordClass.HEARSAY))
                .or(() -> toldByDate(trigger, date))
                .or(() -> isPast(date)
                        ? Optional.empty()
                        : told(EventStatus.PLANNED, StatusBasis.PLAN, WordClass.PLAN, from, head.end()))
                .or(() -> stillRuns(sentence, trigger)
                        ? Optional.of(new StatusReading(EventStatus.PLANNED, StatusBasis.PLAN))
                        : Optional.empty())
                .orElse(new StatusReading(EventStatus.EFFECTIVE, StatusBasis.PLAIN));
    }

    /** What is moved will not be on the old day and is planned for the new one. */
    private static StatusReading ofMove(DateBinding.MoveEnd end) {
        return end == DateBinding.MoveEnd.FROM
                ? new StatusReading(EventStatus.DENIED, StatusBasis.GIVEN_UP)
                : new StatusReading(EventStatus.PLANNED, StatusBasis.PLAN);
    }

    /** "Hoped to open in May, but" says that it will not. */
    private Optional<StatusReading> hopeGivenUp(Sentence sentence, Head head, DatedTokens dated) {
        int from = Math.max(sentence.firstToken(), head.start() - HOPE_REACH);
        return text.has(dated.end(), sentence.endToken(), WordClass.CONTRAST)
                ? told(EventStatus.DENIED, StatusBasis.GIVEN_UP, WordClass.HOPE, from, head.start())
                : Optional.empty();
    }

    /** "No card that is switched off" denies what the clause says. */
    private boolean isRelativeClause(Sentence sentence, int from) {
        return from > sentence.firstToken() && text.is(from - 1, WordClass.RELATIVE);
    }

    /** "Was to close in May, but the plan was dropped" says that it did not. */
    private Optional<StatusReading> givenUpAfterAll(Sentence sentence, Head head, DatedTokens dated) {
        for (int index = Math.max(head.end(), dated.end()); index < sentence.endToken(); index++) {
            if (text.is(index, WordClass.CONTRAST)) {
                int to = Math.min(sentence.endToken(), index + AFTER_ALL_REACH);
                boolean dates =
                        text.tokens().subList(index, to).stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
                return dates
                        ? Optional.empty()
                        : told(EventStatus.DENIED, StatusBasis.GIVEN_UP, WordClass.GIVEN_UP, index, to);
            }
        }
        return Optional.empty();
    }

    /** "Not in May, but in June" denies the date alone. */
    private boolean isNegated(DatedTokens dated) {
        return dated.start() > 0 && text.is(dated.start() - 1, WordClass.NEGATION);
    }

    /** What cannot be done after a day, or is not done by then, has its last day all the same. */
    private static boolean isDeadline(@Nullable Trigger trigger) {
        return trigger != null && trigger.type() == EventType.DEADLINE && trigger.form() == Trigger.Form.VERB;
    }

    private boolean isLimit(DatedTokens dated) {
        return dated.start() > 0 && text.is(dated.start() - 1, WordClass.LIMIT);
    }

    /** Without a day that the article speaks from, a deadline is open while its words say so. */
    private boolean stillRuns(Sentence sentence, @Nullable Trigger trigger) {
        return reference == null
                && trigger != null
                && trigger.type() == EventType.DEADLINE
                && text.has(sentence.firstToken(), sentence.endToken(), WordClass.ONGOING);
    }

    private Optional<StatusReading> told(
            Sentence sentence, EventStatus status, StatusBasis basis, WordClass wordClass) {
        return told(status, basis, wordClass, sentence.firstToken(), sentence.endToken());
    }

    private Optional<StatusReading> told(EventStatus status, StatusBasis basis, WordClass wordClass, int from, int to) {
        for (int index = from; index < to; index++) {
            if (text.is(index, wordClass)) {
                return Optional.of(new StatusReading(status, basis, index));
            }
        }
        return Optional.empty();
    }

    private Optional<StatusReading> toldByDate(@Nullable Trigger trigger, ResolvedDate date) {
        if (reference != null && date.earliest() != null && date.earliest().isAfter(reference)) {
            return Optional.of(new StatusReading(EventStatus.PLANNED, StatusBasis.LATER_DATE));
        }
        if (trigger != null && trigger.type() == EventType.DEADLINE && reference != null && date.latest() != null) {
            return Optional.of(
                    date.latest().isAfter(reference)
                            ? new StatusReading(EventStatus.PLANNED, StatusBasis.LATER_DATE)
                            : new StatusReading(EventStatus.EFFECTIVE, StatusBasis.DEADLINE_REACHED));
        }
        return Optional.empty();
    }

    private boolean isPast(ResolvedDate date) {
        return reference != null && date.latest() != null && date.latest().isBefore(reference);
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
