package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.Story;
import java.util.List;
import java.util.Optional;

/** Says of a candidate what is known of it from the article, from what it is, and from the words that point back. */
final class SubjectJudge {
    private final Story story;
    private final StatedEvents stated;
    private final Sentence sentence;
    private final EventType type;
    private final List<Mention> mentions;
    private final String pointedKind;

    SubjectJudge(
            Story story,
            StatedEvents stated,
            Sentence sentence,
            EventType type,
            List<Mention> mentions,
            String pointedKind) {
        this.story = story;
        this.stated = stated;
        this.sentence = sentence;
        this.type = type;
        this.mentions = mentions;
        this.pointedKind = pointedKind;
    }

    void describe(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        candidate.add(SubjectFeature.SHARE, story.share(mention.subject()));
        candidate.addIf(story.isInHeadline(mention.subject()), SubjectFeature.HEADLINE);
        candidate.addIf(story.share(mention.subject()) == 1, SubjectFeature.HEAVIEST);
        PolicyEvent last = stated.last().map(StatedEvent::event).orElse(null);
        if (last != null && last.subject().id().equals(mention.subject().id())) {
            candidate.add(SubjectFeature.LAST_EVENT);
            candidate.addIf(last.type() == type, SubjectFeature.LAST_EVENT_ALIKE);
            candidate.addIf(stated.lastIn(sentence).isPresent(), SubjectFeature.SAME_SENTENCE);
        }
        candidate.addIf(isSame(stated.lastOf(type), mention), SubjectFeature.LAST_OF_TYPE);
        if (!candidate.named()) {
            describeElsewhere(candidate, mention);
        }
        boolean singleWord = candidate.named()
                && mention.source() == Source.PHRASE
                && mention.subject().id().indexOf('-') < 0;
        candidate.addIf(singleWord, SubjectFeature.SINGLE_WORD);
        boolean name = mention.source() == Source.NAME || mention.source() == Source.OPENING;
        candidate.addIf(name, SubjectFeature.UNKNOWN);
        boolean activity =
                mention.source() == Source.PHRASE && !candidate.features().containsKey(SubjectFeature.GOVERNED);
        candidate.addIf(activity, SubjectFeature.ACTIVITY);
        candidate.addIf(mention.source() == Source.OPENING, SubjectFeature.OPENING);
        candidate.addIf(isSame(stated.lastOf(type), mention), SubjectFeature.LAST_OF_TYPE);
        candidate.addIf(story.isInParagraph(mention.subject(), sentence), SubjectFeature.PARAGRAPH);
        candidate.addIf(story.opensParagraph(mention.subject(), sentence), SubjectFeature.OPENS_PARAGRAPH);
        candidate.addIf(story.isInHeading(mention.subject()), SubjectFeature.HEADING);
        describeKind(candidate, mention);
        if (!candidate.named() && !pointedKind.isEmpty()) {
            describePointing(candidate, mention.kind());
        }
    }

    private void describeElsewhere(SubjectCandidate candidate, Mention mention) {
        candidate.add(SubjectFeature.ELSEWHERE);
        candidate.addIf(story.isInHeadline(mention.subject()), SubjectFeature.HEADLINE_ONLY);
        candidate.addIf(isSame(story.last(), mention), SubjectFeature.LAST_TOPIC);
        candidate.addIf(story.isInParagraph(mention.subject(), sentence), SubjectFeature.PARAGRAPH);
        candidate.addIf(story.opensParagraph(mention.subject(), sentence), SubjectFeature.OPENS_PARAGRAPH);
        candidate.addIf(story.isInHeading(mention.subject()), SubjectFeature.HEADING);
    }

    private static boolean isSame(Optional<Mention> one, Mention other) {
        return one.filter(
                        mention -> mention.subject().id().equals(other.subject().id()))
                .isPresent();
    }

    private void describeKind(SubjectCandidate candidate, Mention mention) {
        boolean rules = isAboutRules(type);
        switch (mention.kind()) {
            case RULE ->
                candidate.add(
                        rules
                                ? SubjectFeature.RULE_FITS
                                : type == EventType.DEADLINE || pointedKind.equals("rule")
                                        ? SubjectFeature.RULE_DEADLINE
                                        : SubjectFeature.RULE_MISFITS);
            case ACTIVITY ->
                candidate.add(
                        rules
                                ? SubjectFeature.MEASURE_FITS
                                : happensToActivities(type)
                                        ? SubjectFeature.ACTIVITY_FITS
                                        : SubjectFeature.ACTIVITY_MISFITS);
            case COMPANY -> describeCompany(candidate, mention, rules);
            default -> {
                candidate.addIf(rules, SubjectFeature.NO_RULE);
                boolean owned = !happensToCompanies(type)
                        && !mention.owner().isEmpty()
                        && mentions.stream()
                                .anyMatch(other -> other.subject().id().equals(mention.owner()));
                candidate.addIf(owned, SubjectFeature.OF_NAMED_OWNER);
            }
        }
    }

    private void describeCompany(SubjectCandidate candidate, Mention mention, boolean rules) {
        candidate.addIf(rules, SubjectFeature.NO_RULE);
        candidate.add(happensToCompanies(type) ? SubjectFeature.COMPANY_FITS : SubjectFeature.COMPANY_MISFITS);
        if (!happensToCompanies(type)) {
            candidate.add(SubjectFeature.HAS_OFFERING, story.shareOfOfferings(mention.subject()));
        }
    }

    private void describePointing(SubjectCandidate candidate, Kind kind) {
        boolean pointed =
                switch (pointedKind) {
                    case "rule" -> kind == Kind.RULE;
                    case "company" -> kind == Kind.COMPANY || kind == Kind.OFFERING;
                    case "offering" -> kind == Kind.OFFERING || kind == Kind.COMPANY;
                    case "activity" -> kind == Kind.ACTIVITY;
                    default -> false;
                };
        if (pointedKind.equals("any")) {
            candidate.add(SubjectFeature.POINTED_AT);
        } else {
            candidate.add(pointed ? SubjectFeature.POINTED_TO : SubjectFeature.OTHER_POINTED_TO);
        }
    }

    static boolean isAboutRules(EventType type) {
        return type == EventType.REGULATION_ISSUED || type == EventType.ENTRY_INTO_FORCE || type == EventType.REPEAL;
    }

    private static boolean happensToCompanies(EventType type) {
        return switch (type) {
            case ACQUISITION, ENFORCEMENT -> true;
            default -> false;
        };
    }

    private static boolean happensToActivities(EventType type) {
        return switch (type) {
            case BAN, RESTRICTION, REOPENING, DEADLINE, ENFORCEMENT -> true;
            default -> false;
        };
    }
}
