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
 * Works out what an event happens to: a subject named in the sentence, else a proper name beside the trigger, else what a pronoun stands for,
 * else what the article is about, else the noun phrase that the trigger governs. The costs are counted in tokens.
 */
final class SubjectReader {
    private static final int WRONG_SIDE = 12;
    private static final int COMPANY = 15;
    private static final int OTHER_KIND = 25;
    private static final int RULE = 1000;
    private static final int UNKNOWN_NAME = 2;
    private static final int FARTHEST_NAME = 8;
    private static final int OBJECT_REACH = 3;

    private final TaggedText text;
    private final Story story;
    private final NameFinder names;
    private final NounPhraseFinder phrases;

    SubjectReader(TaggedText text, Story story, NameFinder names) {
        this.text = text;
        this.story = story;
        this.names = names;
        this.phrases = new NounPhraseFinder(text);
    }

    /**
     * A subject.
     *
     * @param named whether the sentence names it
     */
    record Found(Mention mention, boolean named) {
        Subject subject() {
            return mention.subject();
        }
    }

    Optional<Found> subjectOf(
            Sentence sentence, TriggerMatch match, EventType type, List<Mention> mentions, StatedEvents stated) {
        Mention known = cheapest(mentions, match, type);
        Mention unknown = cheapest(names.findIn(sentence, mentions), match, type);
        int knownCost = known == null ? Integer.MAX_VALUE : cost(known, match, type);
        int unknownCost = unknown == null ? Integer.MAX_VALUE : cost(unknown, match, type) + UNKNOWN_NAME;
        if (unknown != null && unknownCost < Math.min(knownCost, FARTHEST_NAME)) {
            return Optional.of(new Found(unknown, true));
        }
        Optional<Found> pronoun = pronounNear(sentence, match, type);
        boolean offeringMeant = pronoun.isPresent() && pronoun.get().mention().kind() == Kind.OFFERING;
        if (known != null && knownCost < RULE && !(offeringMeant && known.kind() == Kind.COMPANY)) {
            return Optional.of(new Found(offeringFor(known, type), true));
        }
        return pronoun.or(() -> stated.lastOf(type).map(SubjectReader::again))
                .or(() -> isAboutRules(type)
                        ? Optional.empty()
                        : stated.lastIn(sentence).map(SubjectReader::again))
                .or(() -> unnamed(sentence, match, type));
    }

    /** What the article already said to have happened to a subject, it goes on saying of it. */
    private static Found again(Subject subject) {
        return new Found(new Mention(0, 0, subject, Kind.OFFERING, "", ""), false);
    }

    private static @Nullable Mention cheapest(List<Mention> mentions, TriggerMatch match, EventType type) {
        Mention best = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            int cost = cost(mention, match, type);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        return best;
    }

    /** Distance; what stands on the wrong side of the trigger, or is of the wrong kind for its type, is farther. */
    private static int cost(Mention mention, TriggerMatch match, EventType type) {
        if (mention.kind() == Kind.AUTHORITY) {
            return Integer.MAX_VALUE;
        }
        boolean before = mention.end() <= match.start();
        int distance = before ? match.start() - mention.end() : Math.max(0, mention.start() - match.end());
        if (type == EventType.PARTNERSHIP) {
            // All parties stand on the same side; the first one is the topic.
            return mention.start();
        }
        boolean wantedBefore = match.trigger().side() == Trigger.Side.BEFORE;
        boolean inside = mention.start() >= match.start() && mention.end() <= match.end();
        int cost = distance + (inside || before == wantedBefore ? 0 : WRONG_SIDE);
        if (mention.kind() == Kind.COMPANY && !happensToCompanies(type)) {
            cost += COMPANY;
        }
        boolean rule = mention.kind() == Kind.RULE;
        if (rule && !isAboutRules(type)) {
            return cost + (type == EventType.DEADLINE ? OTHER_KIND : RULE);
        }
        return rule || !isAboutRules(type) ? cost : cost + OTHER_KIND;
    }

    private Optional<Found> unnamed(Sentence sentence, TriggerMatch match, EventType type) {
        boolean measure = isAboutRules(type) && hasRuleWord(sentence, "measure");
        Optional<Found> topic = topicFor(type, measure).map(each -> new Found(offeringFor(each, type), false));
        Optional<Found> phrase = phrases.phraseOf(match, sentence).map(each -> new Found(each, true));
        boolean ruleForMeasure =
                measure && topic.isPresent() && topic.get().mention().kind() == Kind.RULE;
        return ruleForMeasure && phrase.isPresent() && hasRuleWord(phrase.get().mention(), "measure")
                ? phrase
                : topic.or(() -> isAboutRules(type) ? phrase : Optional.empty())
                        .or(() -> names.main().map(each -> new Found(each, false)))
                        .or(() -> phrase);
    }

    private Optional<Mention> topicFor(EventType type, boolean measure) {
        if (isAboutRules(type)) {
            Optional<Mention> activity = topic(Kind.ACTIVITY);
            Optional<Mention> rule = topic(Kind.RULE);
            return measure ? activity.or(() -> rule) : rule.or(() -> activity);
        }
        return story.main(each -> type == EventType.DEADLINE || each.kind() != Kind.RULE);
    }

    private Optional<Mention> topic(Kind kind) {
        return story.last(kind).or(() -> story.main(each -> each.kind() == kind));
    }

    private boolean hasRuleWord(Mention phrase, String value) {
        return hasRuleWord(phrase.start(), phrase.end(), value);
    }

    private boolean hasRuleWord(Sentence sentence, String value) {
        return hasRuleWord(sentence.firstToken(), sentence.endToken(), value);
    }

    private boolean hasRuleWord(int from, int to, String value) {
        for (int index = from; index < to; index++) {
            if (text.entry(index, WordClass.RULE_WORD)
                    .filter(entry -> entry.value().equals(value))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    static boolean isAboutRules(EventType type) {
        return type == EventType.REGULATION_ISSUED || type == EventType.ENTRY_INTO_FORCE || type == EventType.REPEAL;
    }

    private static boolean happensToCompanies(EventType type) {
        return type == EventType.ACQUISITION || type == EventType.ENFORCEMENT;
    }

    /** What happens to a company happens to its one offering, where the article speaks of that. */
    private Mention offeringFor(Mention mention, EventType type) {
        if (mention.kind() != Kind.COMPANY || happensToCompanies(type) || isAboutRules(type)) {
            return mention;
        }
        return story.onlyOfferingOf(mention).orElse(mention);
    }

    private Optional<Found> pronounNear(Sentence sentence, TriggerMatch match, EventType type) {
        boolean active = match.trigger().side() == Trigger.Side.AFTER;
        int from = active ? Math.min(sentence.endToken(), match.end() + OBJECT_REACH) : match.start();
        for (int index = from - 1; index >= sentence.firstToken(); index--) {
            Entry pronoun = text.entry(index, WordClass.PRONOUN).orElse(null);
            if (pronoun != null) {
                Optional<Mention> last =
                        switch (pronoun.value()) {
                            case "rule" -> story.last(Kind.RULE);
                            case "company" -> story.last(Kind.COMPANY);
                            case "offering" ->
                                story.last(Kind.OFFERING).or(() -> story.main(each -> each.kind() != Kind.RULE));
                            default -> story.last();
                        };
                if (last.isPresent()) {
                    return last.map(mention -> new Found(offeringFor(mention, type), false));
                }
            }
        }
        return Optional.empty();
    }
}
