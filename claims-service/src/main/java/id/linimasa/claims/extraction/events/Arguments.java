package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands beside the triggers of an article where they have what they happen to: what is banned in the headline is banned in the text. */
final class Arguments {
    private static final int REACH = 3;

    private final Map<String, Uses> usesById = new HashMap<>();
    private final Map<EventType, BitSet> nouns = new EnumMap<>(EventType.class);

    /** How often triggers have one subject beside them: those of each type, and all. */
    private static final class Uses {
        private final Map<EventType, Integer> byType = new EnumMap<>(EventType.class);
        private int all;
    }

    Arguments(List<List<TriggerMatch>> triggers, List<List<Mention>> mentions, ArticlePhrases phrases) {
        for (int index = 0; index < triggers.size(); index++) {
            for (TriggerMatch match : triggers.get(index)) {
                if (match.trigger().form() == Trigger.Form.NOUN) {
                    nouns.computeIfAbsent(match.trigger().type(), type -> new BitSet())
                            .set(match.start());
                }
                for (Mention mention : mentions.get(index)) {
                    count(mention, match);
                }
                for (NounPhrase phrase : phrases.in(index)) {
                    count(phrase.mention(), match);
                }
            }
        }
    }

    private void count(Mention mention, TriggerMatch match) {
        if (isArgument(mention, match)) {
            Uses uses = usesById.computeIfAbsent(mention.subject().id(), id -> new Uses());
            uses.all++;
            uses.byType.merge(match.trigger().type(), 1, Integer::sum);
        }
    }

    private static boolean isArgument(Mention mention, TriggerMatch match) {
        boolean before = mention.end() <= match.start() && match.start() - mention.end() <= REACH;
        boolean behind = mention.start() >= match.end() && mention.start() - match.end() <= REACH;
        return match.trigger().form() == Trigger.Form.NOUN
                ? before || behind
                : match.trigger().side() == Trigger.Side.BEFORE ? before : behind;
    }

    /** How often other triggers of the same type, or of any, have a candidate beside them. */
    void describe(SubjectCandidate candidate, TriggerMatch match, EventType type) {
        Mention mention = candidate.mention();
        Uses uses = usesById.get(mention.subject().id());
        if (uses != null) {
            int own = candidate.named() && isArgument(mention, match) ? 1 : 0;
            int alike = uses.byType.getOrDefault(type, 0) - (match.trigger().type() == type ? own : 0);
            candidate.addIf(alike > 0, SubjectFeature.ARGUMENT_ALIKE);
            candidate.addIf(uses.all - own > 0, SubjectFeature.ARGUMENT);
        }
        BitSet ofType = candidate.phrase() == null ? null : nouns.get(type);
        if (ofType != null) {
            int noun = ofType.nextSetBit(mention.start());
            candidate.addIf(noun >= 0 && noun < mention.end(), SubjectFeature.NAMES_EVENT);
        }
    }
}
