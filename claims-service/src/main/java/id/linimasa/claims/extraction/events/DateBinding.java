package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Decides which verb of a sentence a date belongs to: the nearest one, where every border between clauses makes the way longer. The costs are
 * counted in tokens.
 */
final class DateBinding {
    private static final int CLAUSE_BORDER = 5;
    private static final int COMMA = 2;
    private static final int BEHIND = 2;
    private static final int NOUN = 3;
    private static final int WEAK = 6;
    private static final int MOVE = 6;
    private static final int FARTHEST = 22;
    private static final int APPOSITION_REACH = 4;
    /** Every token costs one: beyond so many nothing can be near enough, which bounds the work for long sentences. */
    private static final int WINDOW = FARTHEST + MOVE;

    private final TaggedText text;
    private final Sentence sentence;
    private final List<Head> heads;

    DateBinding(TaggedText text, Sentence sentence, List<Head> heads) {
        this.text = text;
        this.sentence = sentence;
        this.heads = heads;
    }

    /** The head that {@code date} belongs to. */
    Optional<Head> headOf(DatedTokens date) {
        Head nearest = null;
        int least = FARTHEST + 1;
        for (Head head : heads) {
            int cost = cost(head, date);
            if (cost < least) {
                least = cost;
                nearest = head;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether a distance, as in "a year earlier, on 4 May 2020", only says how far off the full date beside it is. */
    boolean isSaidAgain(DatedTokens date, Head head, List<DatedTokens> dates) {
        return date.expression().date().basis() == Basis.RELATIVE
                && dates.stream()
                        .filter(other -> other.expression().date().basis() == Basis.EXPLICIT)
                        .anyMatch(other -> isApposed(date, other)
                                && headOf(other).filter(head::equals).isPresent());
    }

    private boolean isApposed(DatedTokens one, DatedTokens other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to
                && to - from <= APPOSITION_REACH
                && !text.has(from, to, WordClass.CLAUSE)
                && text.tokens().subList(from, to).stream()
                        .anyMatch(token -> token.word().equals(","));
    }

    /** The length of the way from a head to a date; beyond {@value #FARTHEST} they do not belong together. */
    int cost(Head head, DatedTokens date) {
        boolean headFirst = head.end() <= date.start();
        boolean dateFirst = date.end() <= head.start();
        if (!headFirst && !dateFirst) {
            return 0;
        }
        int from = headFirst ? head.end() : date.end();
        int to = headFirst ? date.start() : head.start();
        if (to - from > WINDOW) {
            return FARTHEST + 1;
        }
        return formCost(head, date) + (headFirst ? 0 : BEHIND) + borders(from, to, date);
    }

    private int formCost(Head head, DatedTokens date) {
        if (head instanceof Head.Postponement) {
            return endOf(date) == MoveEnd.NONE ? 0 : -MOVE;
        }
        if (head instanceof Head.Event event) {
            Trigger.Form form = event.match().trigger().form();
            return form == Trigger.Form.NOUN ? NOUN : form == Trigger.Form.WEAK ? WEAK : 0;
        }
        return 0;
    }

    private int borders(int from, int to, DatedTokens date) {
        int cost = 0;
        boolean leading = date.start() - sentence.firstToken() <= 3;
        for (int index = from; index < to; index++) {
            cost++;
            String word = text.token(index).word();
            if (word.equals(",") && !(leading && index == date.end())) {
                cost += COMMA;
            } else if (word.equals(";") || word.equals("\"")) {
                cost += CLAUSE_BORDER;
            } else if (text.is(index, WordClass.CLAUSE)) {
                cost += CLAUSE_BORDER;
            }
        }
        return cost;
    }

    /** Whether a date of {@code head} is an event's: an utterance has none, and neither has the day on which something was moved. */
    boolean isStatement(Head head, DatedTokens date) {
        return !(head instanceof Head.Other) && !(head instanceof Head.Postponement && endOf(date) == MoveEnd.NONE);
    }

    /** Which end of a move a date is, as the word before it tells. */
    MoveEnd endOf(DatedTokens date) {
        for (int index = date.start() - 1; index >= Math.max(sentence.firstToken(), date.start() - 2); index--) {
            String value = text.entry(index, WordClass.MOVE)
                    .map(entry -> entry.value())
                    .orElse("");
            if (!value.isEmpty()) {
                return value.equals("from") ? MoveEnd.FROM : MoveEnd.TO;
            }
        }
        return MoveEnd.NONE;
    }

    /** The ends of a move from one day to another. */
    enum MoveEnd {
        FROM,
        TO,
        NONE
    }
}
