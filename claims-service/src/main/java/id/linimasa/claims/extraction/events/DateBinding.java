package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private static final int FARTHEST = 22;
    private static final int NOUN_REACH = 5;
    private static final int APPOSITION_REACH = 4;
    /** Longer sentences are read around the date only, which keeps the work linear. */
    private static final int WINDOW = 80;

    private final TaggedText text;
    private final Sentence sentence;
    private final List<Head> heads;

    DateBinding(TaggedText text, Sentence sentence, List<TriggerMatch> triggers) {
        this.text = text;
        this.sentence = sentence;
        this.heads = headsOf(text, sentence, triggers);
    }

    private static List<Head> headsOf(TaggedText text, Sentence sentence, List<TriggerMatch> triggers) {
        List<Head> heads = new ArrayList<>();
        triggers.forEach(trigger -> heads.add(new Head.Event(trigger)));
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            int start = index;
            Optional<Head> head = text.entry(start, WordClass.ANNOUNCE)
                    .<Head>map(entry -> new Head.Announcement(start, start + entry.length()))
                    .or(() -> otherAt(text, start, triggers));
            head.ifPresent(heads::add);
        }
        return heads;
    }

    private static Optional<Head> otherAt(TaggedText text, int index, List<TriggerMatch> triggers) {
        Optional<Entry> entry = text.entry(index, WordClass.SAY)
                .or(() -> text.entry(index, WordClass.OTHER).filter(each -> !isInEvent(index, triggers)));
        return entry.map(each -> new Head.Other(index, index + each.length()));
    }

    private static boolean isInEvent(int index, List<TriggerMatch> triggers) {
        return triggers.stream().anyMatch(trigger -> trigger.start() <= index && index < trigger.end());
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

    /** The announcement that governs a noun, close before it or close behind it. */
    @Nullable
    Head announcementOf(Head noun) {
        for (Head head : heads) {
            boolean before = head.end() <= noun.start() && noun.start() - head.end() <= 2;
            boolean behind = head.start() >= noun.end() && head.start() - noun.end() <= 4;
            if (head instanceof Head.Announcement && (before || behind)) {
                return head;
            }
        }
        return null;
    }

    /** The event that an announcement is of: the noun just before it, else the next event behind it, else the last one before it. */
    Optional<TriggerMatch> eventOf(Head announcement) {
        TriggerMatch before = null;
        for (Head head : heads) {
            if (head instanceof Head.Event event) {
                boolean behind = event.start() >= announcement.end();
                if (behind && before != null && announcement.start() - before.end() <= NOUN_REACH) {
                    break;
                }
                if (behind) {
                    return Optional.of(event.match());
                }
                before = event.isNoun() || before == null ? event.match() : before;
            }
        }
        return Optional.ofNullable(before);
    }

    /** The type of an event; a light verb takes it from the noun before it that names an event. */
    EventType typeOf(Head.Event event) {
        EventType type = event.match().trigger().type();
        if (event.match().trigger().form() != Trigger.Form.LIGHT) {
            return type;
        }
        for (Head head : heads) {
            if (head instanceof Head.Event noun && noun.isNoun() && noun.end() <= event.start()) {
                type = noun.match().trigger().type();
            }
        }
        return type;
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
        return formCost(head) + (headFirst ? 0 : BEHIND) + borders(from, to, date);
    }

    private static int formCost(Head head) {
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
}
