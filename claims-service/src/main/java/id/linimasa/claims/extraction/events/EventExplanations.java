package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.confidence.Feature;
import id.linimasa.claims.extraction.explanation.EventExplanation;
import id.linimasa.claims.extraction.explanation.EventExplanation.Candidate;
import id.linimasa.claims.extraction.explanation.EventExplanation.ConfidenceReason;
import id.linimasa.claims.extraction.explanation.EventExplanation.Part;
import id.linimasa.claims.extraction.explanation.EventExplanation.TriggerReason;
import id.linimasa.claims.extraction.explanation.Reason;
import id.linimasa.claims.extraction.explanation.Words;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.text.CodePoints;
import java.util.List;
import java.util.Optional;

/** Tells what events were read from, in the words of the article. */
final class EventExplanations {
    private final TaggedText text;
    private final CodePoints offsets;
    private final ConfidenceModel model;

    EventExplanations(TaggedText text, CodePoints offsets, ConfidenceModel model) {
        this.text = text;
        this.offsets = offsets;
        this.model = model;
    }

    /** Why an event with these grounds was stated; {@code dates} are the article's date expressions. */
    EventExplanation of(Grounds grounds, List<DateExpression> dates) {
        TriggerMatch trigger = grounds.trigger();
        Mention mention = grounds.subject().mention();
        return new EventExplanation(
                new TriggerReason(
                        trigger.origin(),
                        Reason.code(trigger.trigger().form()),
                        Words.of(text, offsets, trigger.start(), trigger.end()),
                        grounds.distance()),
                indexOf(grounds.date().expression(), dates),
                Reason.of(grounds.subject().basis(), words(mention.start(), mention.end())),
                grounds.subject().candidates().stream()
                        .map(candidate -> candidate(candidate, grounds.type()))
                        .toList(),
                Reason.of(grounds.status().basis(), word(grounds.status().word())),
                Reason.of(grounds.places().basis(), word(grounds.places().word())),
                confidence(ConfidenceFeatures.of(grounds)));
    }

    private static Candidate candidate(SubjectCandidate candidate, EventType type) {
        List<Feature> features = candidate.features().entrySet().stream()
                .flatMap(feature -> SubjectModel.namesOf(feature.getKey(), candidate, type)
                        .map(name -> new Feature(name, feature.getValue())))
                .toList();
        return new Candidate(candidate.mention().subject().name(), features);
    }

    /** Of a range that gives two days, each day is dated by the same words. */
    private static int indexOf(DateExpression date, List<DateExpression> dates) {
        int index = 0;
        while (index < dates.size() - 1 && dates.get(index).start() != date.start()) {
            index++;
        }
        return index;
    }

    private ConfidenceReason confidence(List<Feature> features) {
        return new ConfidenceReason(
                model.intercept(),
                features.stream()
                        .map(feature -> new Part(feature, model.contribution(feature)))
                        .toList(),
                model.logOdds(features));
    }

    private Optional<Words> word(int token) {
        return token == StatusReading.NO_WORD ? Optional.empty() : words(token, token + 1);
    }

    private Optional<Words> words(int from, int to) {
        boolean inText = from < to && text.token(from).start() >= offsets.start();
        return inText ? Optional.of(Words.of(text, offsets, from, to)) : Optional.empty();
    }
}
