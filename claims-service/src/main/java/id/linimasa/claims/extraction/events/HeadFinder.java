package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.Trigger.Side;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything in a sentence that a date can belong to. */
final class HeadFinder {
    private static final int COMPLEMENT_REACH = 1;
    private static final int COMPLEMENT_WITH_AGENT = 5;
    private static final int OBJECT_REACH = 5;
    private static final Set<EventType> DUTIES =
            EnumSet.of(EventType.BAN, EventType.RESTRICTION, EventType.DEADLINE, EventType.ENTRY_INTO_FORCE);
    private static final int TALK_REACH = 4;
    /** What heads other than events begin with. */
    private static final WordClasses HEADS = WordClasses.of(
            WordClass.ANNOUNCE,
            WordClass.SAY,
            WordClass.POSTPONE,
            WordClass.SUPPORT,
            WordClass.REPEAT,
            WordClass.OTHER);

    private final TaggedText text;
    private final Speech speech;
    private final BitSet inEvents = new BitSet();
    private final BitSet duties = new BitSet();
    private final List<Head> heads = new ArrayList<>();

    private HeadFinder(TaggedText text, Speech speech, List<TriggerMatch> triggers) {
        this.text = text;
        this.speech = speech;
        TriggerMatch before = null;
        for (TriggerMatch trigger : triggers) {
            if (trigger.trigger().form() == Form.NOT) {
                heads.add(new Head.Other(trigger.start(), trigger.end()));
                before = trigger;
            } else if (!isTalkedOf(trigger)
                    && (before == null
                            || !(trigger.start() < before.reach()
                                    || isForbidden(trigger, before)
                                    || isObject(trigger, before)))) {
                heads.add(new Head.Event(trigger));
                before = trigger;
            }
            inEvents.set(trigger.start(), trigger.end());
            duties.set(trigger.start(), trigger.end(), setsDuty(trigger));
        }
    }

    /** The events first, then the other heads, each in order. */
    static List<Head> headsIn(
            TaggedText text, Sentence sentence, List<TriggerMatch> triggers, List<DatedTokens> dates) {
        List<TriggerMatch> outside = outside(text, dates, triggers);
        HeadFinder finder = new HeadFinder(text, new Speech(text, sentence, outside, dates), outside);
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            if (text.isAny(index, HEADS)) {
                finder.headAt(index).ifPresent(finder.heads::add);
            }
        }
        return List.copyOf(finder.heads);
    }

    /** The triggers that are no part of a date: "before the end of the year" ends nothing; "the last day of May" is a deadline. */
    private static List<TriggerMatch> outside(TaggedText text, List<DatedTokens> dates, List<TriggerMatch> triggers) {
        return triggers.stream()
                .filter(trigger -> trigger.trigger().form() != Form.EMPTY)
                .filter(trigger -> dates.stream().noneMatch(date -> isPart(text, trigger, date)))
                .toList();
    }

    private static boolean isPart(TaggedText text, TriggerMatch trigger, DatedTokens date) {
        boolean named = trigger.trigger().type() == EventType.DEADLINE
                && !text.is(trigger.start(), WordClass.TO)
                && !text.has(date.start(), date.end(), WordClass.BOUND);
        return !named && trigger.start() >= date.start() && trigger.end() <= date.end();
    }

    /** Whether a trigger only says what the ban or limit before it is about, or what the deadline ends: "banned from opening", "deadline to close". */
    private boolean isForbidden(TriggerMatch trigger, TriggerMatch before) {
        boolean ban =
                before.trigger().type() == EventType.BAN && before.trigger().form() == Form.VERB;
        boolean deadline = before.trigger().type() == EventType.DEADLINE
                && before.trigger().form() == Form.NOUN
                && trigger.trigger().side() == Side.AFTER;
        boolean next = trigger.start() - before.end() <= COMPLEMENT_REACH;
        boolean limit = before.trigger().type() == EventType.RESTRICTION
                && before.trigger().form() == Form.VERB
                && before.trigger().side() == Side.BEFORE;
        return ((ban || deadline || limit) && next) || (ban && isComplement(trigger, before));
    }

    /** Whether a verb says what those may not do whom a ban names: "forbids shops to sell". */
    private boolean isComplement(TriggerMatch trigger, TriggerMatch ban) {
        return ban.trigger().side() == Side.AFTER
                && trigger.trigger().form() == Form.VERB
                && trigger.start() - ban.end() <= COMPLEMENT_WITH_AGENT
                && !text.is(trigger.start() - 1, WordClass.AND)
                && text.tokens().subList(ban.end(), trigger.start()).stream()
                        .noneMatch(token -> token.kind() == Token.Kind.SIGN);
    }

    /** Whether a noun is what the verb before it happens to: "blocked the merger". */
    private boolean isObject(TriggerMatch noun, TriggerMatch verb) {
        return noun.trigger().form() == Form.NOUN
                && (verb.trigger().form() == Form.NOT
                        || (verb.trigger().form() == Form.VERB && verb.trigger().side() == Side.AFTER))
                && noun.start() - verb.end() <= OBJECT_REACH
                && !text.has(verb.end(), noun.start(), WordClass.CLAUSE)
                && !text.has(verb.end(), noun.start(), WordClass.PREPOSITION)
                && text.tokens().subList(verb.end(), noun.start()).stream()
                        .noneMatch(token -> token.word().equals(","));
    }

    /** Whether a noun only is what another verb of news is about: "recommended a levy". */
    private boolean isTalkedOf(TriggerMatch noun) {
        if (noun.trigger().form() != Form.NOUN) {
            return false;
        }
        for (int index = noun.start() - 1; index >= Math.max(0, noun.start() - TALK_REACH); index--) {
            if (text.is(index, WordClass.CLAUSE) || text.token(index).kind() == Token.Kind.SIGN) {
                return false;
            }
            if (text.is(index, WordClass.OTHER)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Head> headAt(int index) {
        Optional<Head> always = entry(index, WordClass.ANNOUNCE)
                .<Head>map(entry -> new Head.Announcement(index, index + entry.length()));
        return always.isPresent() || inEvents.get(index) ? always : headBesideEvents(index);
    }

    private Optional<Head> headBesideEvents(int index) {
        return entry(index, WordClass.SAY)
                .flatMap(entry -> speech.headOf(index, entry))
                .or(() -> entry(index, WordClass.POSTPONE)
                        .map(entry -> new Head.Postponement(index, index + entry.length())))
                .or(() -> entry(index, WordClass.SUPPORT)
                        .or(() -> isBehindSign(index) ? Optional.empty() : entry(index, WordClass.REPEAT))
                        .map(entry -> new Head.Support(index, index + entry.length())))
                .or(() -> otherAt(index).map(entry -> new Head.Other(index, index + entry.length())));
    }

    private static boolean setsDuty(TriggerMatch trigger) {
        return switch (trigger.trigger().form()) {
            case VERB -> DUTIES.contains(trigger.trigger().type());
            case NOUN -> trigger.trigger().type() == EventType.DEADLINE;
            default -> false;
        };
    }

    /** Another verb of news, unless it only says what a trigger right before it obliges to, allows or forbids. */
    private Optional<Entry> otherAt(int index) {
        return index > 0 && duties.get(index - 1) ? Optional.empty() : entry(index, WordClass.OTHER);
    }

    private boolean isBehindSign(int index) {
        return index > 0 && text.token(index - 1).kind() == Token.Kind.SIGN;
    }

    private Optional<Entry> entry(int index, WordClass wordClass) {
        return text.entry(index, wordClass);
    }
}
