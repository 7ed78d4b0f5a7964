package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which event of a sentence a head speaks of that names none itself. */
final class HeadEvents {
    private static final int NOUN_REACH = 5;
    private static final int OBJECT_REACH = 3;
    private static final int SUBJECT_REACH = 16;

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
        return head instanceof Head.Postponement ? noun.or(() -> moved(head)) : noun;
    }

    /** The noun just before an announcement, else the next event behind it, else the last one before it. */
    private Optional<TriggerMatch> announced(Head announcement) {
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

    /** What is moved to another day without a noun for it: the event nearest before, else the next one. */
    private Optional<TriggerMatch> moved(Head postponement) {
        return events().filter(event -> event.end() <= postponement.start())
                .reduce((one, next) -> next)
                .or(() -> events().findFirst())
                .map(Head.Event::match);
    }

    /** The type of an event; a light verb takes it from the noun before it that names an event. */
    EventType typeOf(TriggerMatch match) {
        EventType own = match.trigger().type();
        return match.trigger().form() == Trigger.Form.LIGHT
                ? nounBefore(new Head.Event(match))
                        .map(noun -> noun.trigger().type())
                        .orElse(own)
                : own;
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
                .filter(event -> !text.has(event.end(), head.start(), WordClass.RELATIVE))
                .reduce((one, next) -> next)
                .map(Head.Event::match);
    }

    private Stream<Head.Event> events() {
        return heads.stream().filter(Head.Event.class::isInstance).map(Head.Event.class::cast);
    }
}
