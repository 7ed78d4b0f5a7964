package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands beside the triggers of an article where they have what they happen to: what is banned in the headline is banned in the text. */
final class Arguments {
    private static final int REACH = 3;

    private final Map<EventType, Map<String, Integer>> byType = new EnumMap<>(EventType.class);
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<EventType, BitSet> nouns = new EnumMap<>(EventType.class);

    Arguments(List<List<TriggerMatch>> triggers, List<List<Mention>> mentions, ArticlePhrases phrases) {
        for (int index = 0; index < triggers.size(); index++) {
            for (TriggerMatch match : triggers.get(index)) {
                if (match.trigger().form() == Trigger.Form.NOUN) {
                    nouns.computeIfAbsent(match.trigger().type(), type -> new BitSet())
                            .set(match.start());
                }
                List<Mention> near = new ArrayList<>(mentions.get(index));
                phrases.in(index).stream().map(NounPhrase::mention).forEach(near::add);
                near.stream().filter(mention -> isArgument(mention, match)).forEach(mention -> {
                    String id = mention.subject().id();
                    all.merge(id, 1, Integer::sum);
                    byType.computeIfAbsent(match.trigger().type(), type -> new HashMap<>())
                            .merge(id, 1, Integer::sum);
                });
            }
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
        String id = candidate.mention().subject().id();
        int own = candidate.named() && isArgument(candidate.mention(), match) ? 1 : 0;
        int alike = byType.getOrDefault(type, Map.of()).getOrDefault(id, 0)
                - (match.trigger().type() == type ? own : 0);
        candidate.addIf(alike > 0, SubjectFeature.ARGUMENT_ALIKE);
        candidate.addIf(all.getOrDefault(id, 0) - own > 0, SubjectFeature.ARGUMENT);
        if (candidate.phrase() != null) {
            Mention mention = candidate.mention();
            int noun = nouns.getOrDefault(type, new BitSet()).nextSetBit(mention.start());
            candidate.addIf(noun >= 0 && noun < mention.end(), SubjectFeature.NAMES_EVENT);
        }
    }
}
