package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.Standing;
import id.linimasa.claims.extraction.subjects.Story;
import java.util.List;
import java.util.Optional;

/** Says of a candidate what is known of it from the article, from what it is, and from the words that point back. */
final class SubjectJudge {
    private static final double LOG_2 = Math.log(2);
    private static final int MANY_WORDS = 4;

    private final Story story;
    private final Story phrases;
    private final StatedEvents stated;
    private final Sentence sentence;
    private final EventType type;
    private final List<Mention> mentions;
    private final String pointedKind;

    SubjectJudge(
            Story story,
            Story phrases,
            StatedEvents stated,
            Sentence sentence,
            EventType type,
            List<Mention> mentions,
            String pointedKind) {
        this.story = story;
        this.phrases = phrases;
        this.stated = stated;
        this.sentence = sentence;
        this.type = type;
        this.mentions = mentions;
        this.pointedKind = pointedKind;
    }

    void describe(SubjectCandidate candidate) {
        describeStory(candidate, candidate.phrase() == null ? story : phrases);
        describeSource(candidate);
        describeKind(candidate);
        if (!candidate.named() && !pointedKind.isEmpty()) {
            describePointing(candidate, candidate.mention().kind());
        }
    }

    private void describeStory(SubjectCandidate candidate, Story spoken) {
        Subject subject = candidate.mention().subject();
        Standing standing = spoken.of(subject);
        candidate.add(SubjectFeature.SHARE, standing.share());
        candidate.add(SubjectFeature.COUNT, Math.log(1 + standing.count()) / LOG_2);
        candidate.addIf(standing.isInHeadline(), SubjectFeature.HEADLINE);
        candidate.addIf(standing.share() == 1, SubjectFeature.HEAVIEST);
        candidate.addIf(spoken.isInParagraph(standing, sentence), SubjectFeature.PARAGRAPH);
        candidate.addIf(spoken.opensParagraph(subject, sentence), SubjectFeature.OPENS_PARAGRAPH);
        candidate.addIf(spoken.isInHeading(standing), SubjectFeature.HEADING);
        if (!candidate.named()) {
            candidate.add(SubjectFeature.ELSEWHERE);
            candidate.addIf(candidate.mention().source() == Source.KNOWN, SubjectFeature.KNOWN_ELSEWHERE);
            candidate.addIf(candidate.phrase() != null, SubjectFeature.PHRASE_ELSEWHERE);
            candidate.addIf(standing.isInHeadline(), SubjectFeature.HEADLINE_ONLY);
            candidate.addIf(isSame(spoken.last(), subject), SubjectFeature.LAST_TOPIC);
            int back = spoken.sentencesSince(standing);
            candidate.addIf(back == 0, SubjectFeature.LATER);
            candidate.add(SubjectFeature.BACK, Math.log(Math.max(1, back)) / LOG_2);
        }
        PolicyEvent last = stated.last().map(StatedEvent::event).orElse(null);
        if (last != null && last.subject().id().equals(subject.id())) {
            candidate.add(SubjectFeature.LAST_EVENT);
            candidate.addIf(stated.isNear(sentence), SubjectFeature.LAST_EVENT_NEAR);
            candidate.addIf(last.type() == type, SubjectFeature.LAST_EVENT_ALIKE);
            candidate.addIf(stated.lastIn(sentence).isPresent(), SubjectFeature.SAME_SENTENCE);
        }
        candidate.addIf(isSame(stated.lastOf(type), subject), SubjectFeature.LAST_OF_TYPE);
    }

    private static boolean isSame(Optional<Mention> one, Subject other) {
        return one.isPresent() && one.get().subject().id().equals(other.id());
    }

    private static void describeSource(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        switch (mention.source()) {
            case KNOWN -> candidate.add(SubjectFeature.KNOWN);
            case NAME -> candidate.add(SubjectFeature.UNKNOWN);
            case OPENING -> {
                candidate.add(SubjectFeature.UNKNOWN);
                candidate.add(SubjectFeature.OPENING);
            }
            case PHRASE -> {
                candidate.addIf(
                        candidate.phrase() == null && !candidate.has(SubjectFeature.GOVERNED), SubjectFeature.ACTIVITY);
                candidate.addIf(mention.subject().id().indexOf('-') < 0, SubjectFeature.SINGLE_WORD);
            }
        }
        candidate.addIf(mention.end() - mention.start() >= MANY_WORDS, SubjectFeature.LONG);
    }

    private void describeKind(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        switch (mention.kind()) {
            case RULE -> candidate.add(SubjectFeature.RULE);
            case COMPANY -> {
                candidate.add(SubjectFeature.COMPANY);
                candidate.add(SubjectFeature.HAS_OFFERING, story.shareOfOfferings(mention.subject()));
            }
            case OFFERING -> candidate.add(SubjectFeature.OFFERING);
            default -> candidate.add(SubjectFeature.THING);
        }
        candidate.addIf(!mention.owner().isEmpty() && isNamed(mention.owner()), SubjectFeature.OF_NAMED_OWNER);
    }

    private boolean isNamed(String id) {
        for (Mention mention : mentions) {
            if (mention.subject().id().equals(id)) {
                return true;
            }
        }
        return false;
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
}
