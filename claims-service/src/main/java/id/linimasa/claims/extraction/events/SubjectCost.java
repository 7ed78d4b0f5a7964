package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unlikely it is that a mention is what a trigger happens to: its distance in tokens, and more for what stands on the wrong side of the
 * trigger, across a border between clauses, or is of the wrong kind for its type.
 */
final class SubjectCost {
    /** From here on a mention is no subject of the trigger at all. */
    static final int EXCLUDED = 1000;

    private static final int WRONG_SIDE = 12;
    private static final int CLAUSE_BORDER = 3;
    private static final int COMPANY = 15;
    private static final int OTHER_KIND = 25;

    private final TaggedText text;
    private final int sentenceStart;
    private final TriggerMatch match;
    private final EventType type;

    SubjectCost(TaggedText text, Sentence sentence, TriggerMatch match, EventType type) {
        this.text = text;
        this.sentenceStart = sentence.firstToken();
        this.match = match;
        this.type = type;
    }

    /** The cheapest of {@code mentions}, or null where none can be the subject. */
    @Nullable
    Mention cheapest(List<Mention> mentions) {
        Mention best = null;
        int least = EXCLUDED;
        for (Mention mention : mentions) {
            int cost = of(mention);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        return best;
    }

    int of(Mention mention) {
        boolean rule = mention.kind() == Kind.RULE;
        boolean aboutRules = isAboutRules(type);
        if (mention.kind() == Kind.AUTHORITY || (rule && !aboutRules && type != EventType.DEADLINE)) {
            return EXCLUDED;
        }
        if (type == EventType.PARTNERSHIP) {
            // All parties stand on the same side; the first one is the topic.
            return mention.start() - sentenceStart;
        }
        int cost = distance(mention);
        if (mention.kind() == Kind.COMPANY && !happensToCompanies(type)) {
            cost += COMPANY;
        }
        return rule == aboutRules ? cost : aboutRules || rule ? cost + OTHER_KIND : cost;
    }

    private int distance(Mention mention) {
        boolean before = mention.end() <= match.start();
        int from = before ? mention.end() : match.end();
        int to = before ? match.start() : Math.max(mention.start(), match.end());
        boolean inside = mention.start() >= match.start() && mention.end() <= match.end();
        boolean wantedBefore = match.trigger().side() == Trigger.Side.BEFORE;
        int cost = to - from + (inside || before == wantedBefore ? 0 : WRONG_SIDE);
        for (int index = from; index < to; index++) {
            cost += isBorder(index) ? CLAUSE_BORDER : 0;
        }
        return cost;
    }

    private boolean isBorder(int index) {
        boolean clause = text.is(index, WordClass.CLAUSE) && !text.is(index, WordClass.AND);
        return clause || text.token(index).word().equals(",");
    }

    static boolean isAboutRules(EventType type) {
        return type == EventType.REGULATION_ISSUED || type == EventType.ENTRY_INTO_FORCE || type == EventType.REPEAL;
    }

    static boolean happensToCompanies(EventType type) {
        return type == EventType.ACQUISITION || type == EventType.ENFORCEMENT;
    }
}
