package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out what an event happens to: a subject named in the sentence, else the one that a pronoun stands for, else a proper name beside the
 * trigger, else what the article is about.
 */
final class SubjectReader {
    private static final int FAR = 1000;

    private final TaggedText text;
    private final Story story;

    SubjectReader(TaggedText text, Story story) {
        this.text = text;
        this.story = story;
    }

    /**
     * @param named whether the sentence names the subject itself
     */
    record Found(Mention mention, boolean named) {}

    Optional<Found> subjectOf(Sentence sentence, TriggerMatch trigger, List<Mention> mentions) {
        boolean aboutRule = isAboutRules(trigger.trigger().type());
        Mention best = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            int cost = cost(mention, trigger, aboutRule);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        Optional<Found> pronoun = pronounIn(sentence, trigger);
        if (best != null && least < FAR && !(pronoun.isPresent() && best.kind() == Kind.COMPANY)) {
            return Optional.of(new Found(offeringFor(best, trigger), true));
        }
        if (pronoun.isPresent()) {
            return pronoun;
        }
        if (best != null) {
            return Optional.of(new Found(offeringFor(best, trigger), true));
        }
        return unnamed(trigger, aboutRule);
    }

    private Optional<Found> unnamed(TriggerMatch trigger, boolean aboutRule) {
        if (aboutRule) {
            Optional<Mention> rule = story.last(Kind.RULE).or(() -> story.main(true));
            if (rule.isPresent()) {
                return rule.map(mention -> new Found(mention, false));
            }
        }
        return story.last(Kind.OFFERING)
                .or(() -> story.main(false))
                .map(mention -> new Found(offeringFor(mention, trigger), false));
    }

    private static boolean isAboutRules(EventType type) {
        return type == EventType.REGULATION_ISSUED || type == EventType.ENTRY_INTO_FORCE || type == EventType.REPEAL;
    }

    /** Distance in tokens; what stands on the wrong side of the trigger, or is of the wrong kind, is farther. */
    private static int cost(Mention mention, TriggerMatch trigger, boolean aboutRule) {
        if (mention.kind() == Kind.AUTHORITY) {
            return Integer.MAX_VALUE;
        }
        boolean before = mention.end() <= trigger.start();
        int distance = before ? trigger.start() - mention.end() : Math.max(0, mention.start() - trigger.end());
        boolean wantedBefore = trigger.trigger().side() == Trigger.Side.BEFORE;
        int cost = distance + (before == wantedBefore ? 0 : 12);
        if (mention.kind() == Kind.COMPANY) {
            cost += 15;
        }
        if ((mention.kind() == Kind.RULE) != aboutRule) {
            cost += mention.kind() == Kind.RULE ? FAR : 25;
        }
        return cost;
    }

    /** What happens to a company happens to its one offering, where the article is about that. */
    private Mention offeringFor(Mention mention, TriggerMatch trigger) {
        EventType type = trigger.trigger().type();
        boolean toTheCompany = type == EventType.ACQUISITION || type == EventType.ENFORCEMENT || isAboutRules(type);
        if (mention.kind() != Kind.COMPANY || toTheCompany) {
            return mention;
        }
        return story.onlyOfferingOf(mention).orElse(mention);
    }

    private Optional<Found> pronounIn(Sentence sentence, TriggerMatch trigger) {
        for (int index = sentence.firstToken(); index < trigger.start(); index++) {
            @Nullable Entry pronoun = text.entry(index, WordClass.PRONOUN).orElse(null);
            if (pronoun != null) {
                Kind kind =
                        switch (pronoun.value()) {
                            case "rule" -> Kind.RULE;
                            case "company" -> Kind.COMPANY;
                            default -> Kind.OFFERING;
                        };
                Optional<Found> last = story.last(kind).map(mention -> new Found(offeringFor(mention, trigger), false));
                if (last.isPresent()) {
                    return last;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject as it is published. */
    static Subject published(Found found) {
        return found.mention().subject();
    }
}
