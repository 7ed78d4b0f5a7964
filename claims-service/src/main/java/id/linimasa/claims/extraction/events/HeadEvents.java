package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which event of a sentence a head speaks of that names none itself. */
final class HeadEvents {
    private static final int NOUN_REACH = 5;
    private static final int OBJECT_REACH = 7;
    private static final int SUBJECT_REACH = 16;
    private static final int NEAREST_REACH = 12;
    private static final Set<EventType> LENDING =
            EnumSet.complementOf(EnumSet.of(EventType.LAUNCH, EventType.REGULATION_ISSUED, EventType.DEADLINE));

    private final TaggedText text;
    private final List<Head> heads;

    HeadEvents(TaggedText text, List<Head> heads) {
        this.text = text;
        this.heads = heads;
    }

    /** Whether a date of {@code head} is the day of an announcement: of its own, or of one that governs it close by. */
    boolean isAnnounced(Head head) {
        return head instanceof Head.Announcement
                || (head instanceof Head.Event event
                        && event.isNoun()
                        && heads.stream()
                                .anyMatch(other -> other instanceof Head.Announcement && governs(other, head)));
    }

    private static boolean governs(Head announcement, Head noun) {
        boolean before = announcement.end() <= noun.start() && noun.start() - announcement.end() <= 2;
        boolean behind = announcement.start() >= noun.end() && announcement.start() - noun.end() <= 4;
        return before || behind;
    }

    /** The event that a head speaks of, if the sentence names it. */
    Optional<TriggerMatch> eventOf(Head head) {
        if (head instanceof Head.Event event) {
            return Optional.of(event.match());
        }
        if (head instanceof Head.Announcement) {
            return announced(head);
        }
        Optional<TriggerMatch> noun = nounBehind(head).or(() -> nounBefore(head));
        if (head instanceof Head.Postponement) {
            return noun.or(() -> moved(head));
        }
        return text.is(head.start(), WordClass.REPEAT) ? noun : noun.or(() -> nearest(head));
    }

    /** The predicate nearest to a verb that only says that something is set or done. */
    private Optional<TriggerMatch> nearest(Head head) {
        return events().filter(event -> !event.equals(head) && gap(event, head) <= NEAREST_REACH)
                .min(Comparator.comparingInt(event -> gap(event, head)))
                .map(Head.Event::match);
    }

    private static int gap(Head one, Head other) {
        return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
    }

    /** The noun just before an announcement, else the next event behind it, else the last one before it. */
    private Optional<TriggerMatch> announced(Head announcement) {
        TriggerMatch before = null;
        for (Head head : heads) {
            if (head instanceof Head.Event event) {
                boolean behind = event.start() >= announcement.end();
                if (behind && before != null && isSaidBefore(before, announcement, event)) {
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

    /** Whether what is announced stands before the verb, close by or as a statement that ends with a comma: "will close, it said on Monday, after". */
    private boolean isSaidBefore(TriggerMatch before, Head announcement, Head behind) {
        boolean apart = hasComma(before.end(), announcement.start())
                && hasComma(announcement.end(), behind.start())
                && !text.has(announcement.end(), behind.start(), WordClass.RELATIVE);
        return apart || announcement.start() - before.end() <= NOUN_REACH;
    }

    private boolean hasComma(int from, int to) {
        return text.tokens().subList(from, Math.max(from, to)).stream()
                .anyMatch(token -> token.word().equals(","));
    }

    /** What is moved to another day without a noun for it: the event nearest before, else the next one. */
    private Optional<TriggerMatch> moved(Head postponement) {
        return events().filter(event -> event.end() <= postponement.start())
                .reduce((one, next) -> next)
                .or(() -> events().filter(event -> !text.is(event.start(), WordClass.MOVE))
                        .findFirst())
                .map(Head.Event::match);
    }

    /** The type of an event; a light verb takes it from the noun before it that names an event, or the verb before its comma. */
    EventType typeOf(TriggerMatch match) {
        return lender(match).orElse(match).trigger().type();
    }

    /** What a light verb takes its type from. */
    Optional<TriggerMatch> lender(TriggerMatch match) {
        return match.trigger().form() == Trigger.Form.LIGHT
                ? nounBefore(new Head.Event(match)).or(() -> verbBefore(match)).or(() -> verbBeside(match))
                : Optional.empty();
    }

    /**
     * In "is limited to two, effective in May" and "lost its permit with effect from May" the verb before says what is effective; a rule that
     * is signed says it not.
     */
    private Optional<TriggerMatch> verbBefore(TriggerMatch match) {
        int before = match.start() - 1;
        while (before > 0 && (text.is(before, WordClass.AUXILIARY) || text.is(before, WordClass.PLAN))) {
            before--;
        }
        boolean apposed =
                before > 0 && (text.token(before).word().equals(",") || text.is(match.start(), WordClass.PREPOSITION));
        return apposed
                ? events().filter(event -> event.end() <= match.start() && match.start() - event.end() <= SUBJECT_REACH)
                        .reduce((one, next) -> next)
                        .map(Head.Event::match)
                        .filter(verb -> LENDING.contains(verb.trigger().type()))
                : Optional.empty();
    }

    /** In "is meant for May, but will open in June" the verb beside says what is meant. */
    private Optional<TriggerMatch> verbBeside(TriggerMatch match) {
        boolean carries = text.entry(match.start(), WordClass.SUPPORT)
                .filter(verb -> match.start() + verb.length() >= match.end())
                .isPresent();
        return carries ? nearest(new Head.Event(match)) : Optional.empty();
    }

    private Optional<TriggerMatch> nounBehind(Head head) {
        return events().filter(Head.Event::isNoun)
                .filter(event -> event.start() >= head.end() && event.start() - head.end() <= OBJECT_REACH)
                .findFirst()
                .map(Head.Event::match);
    }

    private Optional<TriggerMatch> nounBefore(Head head) {
        return events().filter(Head.Event::isNoun)
                .filter(event -> event.end() <= head.start() && head.start() - event.end() <= SUBJECT_REACH)
                .filter(event -> !text.has(event.end(), clauseStart(head, event.end()), WordClass.RELATIVE))
                .reduce((one, next) -> next)
                .map(Head.Event::match);
    }

    /** Where the head begins with the word before it that ties it to the noun, as in "a ban, which began". */
    private int clauseStart(Head head, int least) {
        int start = head.start();
        while (start > least && (text.is(start - 1, WordClass.AUXILIARY) || text.is(start - 1, WordClass.PLAN))) {
            start--;
        }
        return start > least && text.is(start - 1, WordClass.RELATIVE) ? start - 1 : start;
    }

    private Stream<Head.Event> events() {
        return heads.stream()
                .filter(Head.Event.class::isInstance)
                .map(Head.Event.class::cast)
                .filter(event -> event.match().trigger().form() != Trigger.Form.SPARE);
    }
}
