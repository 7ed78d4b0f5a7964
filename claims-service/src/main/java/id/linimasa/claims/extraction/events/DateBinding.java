package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.ResolvedDate.Precision;
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
    private static final int STATEMENT_BORDER = 6;
    private static final int COMMA = 2;
    private static final int BEHIND = 2;
    private static final int NOUN = 3;
    private static final int WEAK = 6;
    private static final int SPARE = 24;
    private static final int MOVE = 6;
    private static final int FARTHEST = 30;
    private static final int FARTHEST_OF_YEAR = 14;
    private static final int RELATIVE = 6;
    private static final int RELATIVE_REACH = 3;
    private static final int CERTAIN = -MOVE - 1;
    private static final String SINCE = "since";
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
        int least = farthest(date) + 1;
        for (Head head : heads) {
            int cost = cost(head, date);
            if (cost < least) {
                least = cost;
                nearest = head;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A mere year is more often that of a figure or a name than that of a verb far off. */
    private static int farthest(DatedTokens date) {
        return date.expression().date().precision() == Precision.YEAR ? FARTHEST_OF_YEAR : FARTHEST;
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
        if (to - from > WINDOW || (dateFirst && head instanceof Head.Quotation)) {
            return FARTHEST + 1;
        }
        if (head instanceof Head.Quotation && isSaidOn(from, date)) {
            return CERTAIN;
        }
        int side = headFirst ? 0 : isRelative(from, head) ? BEHIND + RELATIVE : BEHIND;
        return formCost(head, date) + side + borders(from, to, date);
    }

    /** Behind a quotation the day is that of the utterance, unless another clause begins between them. */
    private boolean isSaidOn(int from, DatedTokens date) {
        return date.expression().date().precision() == Precision.DAY
                && !text.has(from, date.start(), WordClass.RELATIVE)
                && (text.token(date.start() - 1).word().equals(",") || !hasEvent(from, date.start()))
                && text.tokens().subList(from, date.start()).stream()
                        .noneMatch(token ->
                                token.word().equals("\"") || token.word().equals(";"));
    }

    private boolean hasEvent(int from, int to) {
        return heads.stream().anyMatch(head -> head instanceof Head.Event && head.start() >= from && head.end() <= to);
    }

    /** Whether a head stands in a relative clause that begins behind the date: the date belongs to the clause around it. */
    private boolean isRelative(int from, Head head) {
        for (int index = head.start() - 1; index >= Math.max(from, head.start() - RELATIVE_REACH); index--) {
            if (text.is(index, WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private int formCost(Head head, DatedTokens date) {
        if (head instanceof Head.Postponement) {
            return endOf(date) == MoveEnd.NONE ? 0 : -MOVE;
        }
        if (head instanceof Head.Event event) {
            Trigger.Form form = event.match().trigger().form();
            int weak = isRelative(sentence.firstToken(), head) ? WEAK + RELATIVE : WEAK;
            return switch (form) {
                case NOUN -> NOUN;
                case WEAK -> weak;
                case SPARE -> SPARE;
                case VERB, LIGHT, NOT, EMPTY -> 0;
            };
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
            } else if (word.equals(";")) {
                cost += STATEMENT_BORDER;
            } else if (word.equals("\"")) {
                cost += endsSpeech(index) ? FARTHEST : CLAUSE_BORDER;
            } else if (text.is(index, WordClass.CLAUSE) && !tiesTo(date, index)) {
                cost += CLAUSE_BORDER;
            }
        }
        return cost;
    }

    /** Whether a word that can open a clause only ties a date to its verb: "since May". */
    private boolean tiesTo(DatedTokens date, int index) {
        return index == date.start() - 1
                && text.entry(index, WordClass.PAST, SINCE).isPresent();
    }

    /** Whether a quotation mark closes what someone said, and not a word or two: what is said has its own days. */
    private boolean endsSpeech(int index) {
        return index > 0
                && text.token(index).glued()
                && switch (text.token(index - 1).word()) {
                    case ",", ".", "?", "!" -> true;
                    default -> false;
                };
    }

    /** Whether a date of {@code head} is an event's: an utterance has none, and neither has the day on which something was moved. */
    boolean isStatement(Head head, DatedTokens date) {
        return !(head instanceof Head.Other)
                && !(head instanceof Head.Quotation)
                && !(head instanceof Head.Postponement && endOf(date) == MoveEnd.NONE);
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
