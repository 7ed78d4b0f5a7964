package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.Trigger.Side;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds everything in a sentence that a date can belong to. */
final class HeadFinder {
    private static final int COMPLEMENT_REACH = 1;
    private static final int OBJECT_REACH = 5;

    private final TaggedText text;
    private final BitSet inEvents = new BitSet();
    private final List<Head> heads = new ArrayList<>();

    private HeadFinder(TaggedText text, List<TriggerMatch> triggers, List<DatedTokens> dates) {
        this.text = text;
        TriggerMatch before = null;
        for (TriggerMatch trigger : triggers) {
            if (trigger.trigger().form() == Form.EMPTY || dates.stream().anyMatch(date -> isInside(trigger, date))) {
                continue;
            }
            if (trigger.trigger().form() == Form.NOT) {
                heads.add(new Head.Other(trigger.start(), trigger.end()));
            } else if (before == null || !(isForbidden(trigger, before) || isObject(trigger, before))) {
                heads.add(new Head.Event(trigger));
                before = trigger;
            }
            inEvents.set(trigger.start(), trigger.end());
        }
    }

    /** The events first, then the other heads, each in order. */
    static List<Head> headsIn(
            TaggedText text, Sentence sentence, List<TriggerMatch> triggers, List<DatedTokens> dates) {
        HeadFinder finder = new HeadFinder(text, triggers, dates);
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            finder.headAt(index).ifPresent(finder.heads::add);
        }
        return List.copyOf(finder.heads);
    }

    /** "The beginning of May" begins nothing. */
    private static boolean isInside(TriggerMatch trigger, DatedTokens date) {
        return trigger.start() >= date.start() && trigger.end() <= date.end();
    }

    /** Whether a trigger only says what the ban before it forbids: "banned from opening". */
    private static boolean isForbidden(TriggerMatch trigger, TriggerMatch ban) {
        return ban.trigger().type() == EventType.BAN
                && ban.trigger().form() == Form.VERB
                && trigger.start() - ban.end() <= COMPLEMENT_REACH;
    }

    /** Whether a noun is what the verb before it happens to: "blocked the merger". */
    private boolean isObject(TriggerMatch noun, TriggerMatch verb) {
        return noun.trigger().form() == Form.NOUN
                && verb.trigger().form() == Form.VERB
                && verb.trigger().side() == Side.AFTER
                && noun.start() - verb.end() <= OBJECT_REACH
                && !text.has(verb.end(), noun.start(), WordClass.CLAUSE)
                && !text.has(verb.end(), noun.start(), WordClass.PREPOSITION)
                && text.tokens().subList(verb.end(), noun.start()).stream()
                        .noneMatch(token -> token.word().equals(","));
    }

    private Optional<Head> headAt(int index) {
        Optional<Head> always = entry(index, WordClass.ANNOUNCE)
                .<Head>map(entry -> new Head.Announcement(index, index + entry.length()))
                .or(() -> entry(index, WordClass.SAY).map(entry -> new Head.Other(index, index + entry.length())));
        return always.isPresent() || inEvents.get(index) ? always : headBesideEvents(index);
    }

    private Optional<Head> headBesideEvents(int index) {
        return entry(index, WordClass.POSTPONE)
                .<Head>map(entry -> new Head.Postponement(index, index + entry.length()))
                .or(() -> entry(index, WordClass.SUPPORT)
                        .or(() -> entry(index, WordClass.REPEAT))
                        .map(entry -> new Head.Support(index, index + entry.length())))
                .or(() -> entry(index, WordClass.OTHER).map(entry -> new Head.Other(index, index + entry.length())));
    }

    private Optional<Entry> entry(int index, WordClass wordClass) {
        return text.entry(index, wordClass);
    }
}
