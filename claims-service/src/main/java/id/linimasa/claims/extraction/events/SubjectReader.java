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

/**
 * Works out what an event happens to: a subject named in the sentence, else a proper name beside the trigger, else what a pronoun stands for,
 * else what the article is about, else the noun phrase that the trigger governs.
 */
final class SubjectReader {
    private static final int UNKNOWN_NAME = 2;
    private static final int FARTHEST_NAME = 9;
    private static final int FARTHEST_ACTOR = 18;
    private static final int OBJECT_REACH = 3;

    private final TaggedText text;
    private final Story story;
    private final NameFinder names;
    private final NounPhraseFinder phrases;
    private final Conjuncts conjuncts;

    SubjectReader(TaggedText text, Story story, NameFinder names) {
        this.text = text;
        this.story = story;
        this.names = names;
        this.phrases = new NounPhraseFinder(text);
        this.conjuncts = new Conjuncts(text);
    }

    /**
     * A subject.
     *
     * @param basis how it was found
     */
    record Found(Mention mention, SubjectBasis basis) {
        Subject subject() {
            return mention.subject();
        }
    }

    /** The subjects of one event: several where the sentence lists them, none where nothing tells. */
    List<Found> subjectsOf(
            Sentence sentence, TriggerMatch match, EventType type, List<Mention> mentions, StatedEvents stated) {
        SubjectCost cost = new SubjectCost(text, sentence, match, type);
        List<Mention> unknown = names.findIn(sentence, mentions);
        Optional<Found> named = named(cost, mentions, unknown, type)
                .filter(found -> !(found.mention().kind() == Kind.COMPANY && offeringMeant(sentence, match, type)));
        if (named.isPresent()) {
            SubjectBasis basis = named.get().basis();
            return conjuncts.with(named.get().mention(), mentions, unknown, type).stream()
                    .map(mention -> new Found(offeringFor(mention, type), basis))
                    .toList();
        }
        return unnamed(sentence, match, type, stated).stream().toList();
    }

    private static Optional<Found> named(
            SubjectCost cost, List<Mention> mentions, List<Mention> unknown, EventType type) {
        Mention known = cost.cheapest(mentions);
        Mention other = cost.cheapest(unknown);
        int knownCost = known == null ? SubjectCost.EXCLUDED : cost.of(known);
        if (other != null && cost.of(other) + UNKNOWN_NAME < Math.min(knownCost, farthestName(type))) {
            return Optional.of(new Found(other, SubjectBasis.NEW_NAME));
        }
        return Optional.ofNullable(known).map(mention -> new Found(mention, SubjectBasis.KNOWN_NAME));
    }

    /** Owners close, reopen and launch what is their own: there the one who acts is a subject too. */
    private static int farthestName(EventType type) {
        return switch (type) {
            case CLOSURE, REOPENING -> FARTHEST_ACTOR;
            default -> FARTHEST_NAME;
        };
    }

    private boolean offeringMeant(Sentence sentence, TriggerMatch match, EventType type) {
        return pronounNear(sentence, match, type)
                .filter(found -> found.mention().kind() == Kind.OFFERING)
                .isPresent();
    }

    private Optional<Found> unnamed(Sentence sentence, TriggerMatch match, EventType type, StatedEvents stated) {
        Optional<Found> pointed = phrases.pointingWord(match, sentence)
                .flatMap(stated::lastNamed)
                .map(subject -> new Found(again(subject).mention(), SubjectBasis.POINTED));
        return pointed.or(() -> pronounNear(sentence, match, type))
                .or(() -> stated.lastOf(type).map(SubjectReader::again))
                .or(() -> SubjectCost.isAboutRules(type)
                        ? Optional.empty()
                        : stated.lastIn(sentence).map(SubjectReader::again))
                .or(() -> described(sentence, match, type))
                .or(() -> stated.lastIn(sentence).map(SubjectReader::again))
                .or(() -> phrases.pointingPhraseOf(match, sentence).map(each -> new Found(each, SubjectBasis.PHRASE)));
    }

    /** What the article already said to have happened to a subject, it goes on saying of it. */
    private static Found again(Subject subject) {
        return new Found(new Mention(0, 0, subject, Kind.OFFERING, "", ""), SubjectBasis.REPEATED);
    }

    private Optional<Found> described(Sentence sentence, TriggerMatch match, EventType type) {
        boolean measure = SubjectCost.isAboutRules(type) && hasRuleWord(sentence, "measure");
        Optional<Found> topic =
                topicFor(type, measure).map(each -> new Found(offeringFor(each, type), SubjectBasis.TOPIC));
        Optional<Found> phrase = phrases.phraseOf(match, sentence).map(each -> new Found(each, SubjectBasis.PHRASE));
        boolean ruleForMeasure =
                measure && topic.isPresent() && topic.get().mention().kind() == Kind.RULE;
        boolean ownPhrase = (ruleForMeasure
                        && phrase.isPresent()
                        && hasRuleWord(phrase.get().mention(), "measure"))
                || isAboutActivities(match, type);
        return ownPhrase && phrase.isPresent()
                ? phrase
                : topic.or(() -> SubjectCost.isAboutRules(type) ? phrase : Optional.empty())
                        .or(() -> names.main().map(each -> new Found(each, SubjectBasis.TOPIC)))
                        .or(() -> phrase);
    }

    /** Bans and limits are set to what people do or sell: what the sentence itself calls it is the best name. */
    private static boolean isAboutActivities(TriggerMatch match, EventType type) {
        boolean limited = type == EventType.RESTRICTION && match.trigger().side() == Trigger.Side.AFTER;
        return limited || type == EventType.BAN;
    }

    private Optional<Mention> topicFor(EventType type, boolean measure) {
        if (SubjectCost.isAboutRules(type)) {
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

    /** What happens to a company happens to its one offering, where the article speaks of that. */
    private Mention offeringFor(Mention mention, EventType type) {
        if (mention.kind() != Kind.COMPANY || SubjectCost.happensToCompanies(type) || SubjectCost.isAboutRules(type)) {
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
                    return last.map(mention -> new Found(offeringFor(mention, type), SubjectBasis.PRONOUN));
                }
            }
        }
        return Optional.empty();
    }
}
