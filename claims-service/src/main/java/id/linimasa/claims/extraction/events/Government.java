package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;

/** What part a mention plays for a trigger: its subject, its object, the one who acts, or something beside them. */
final class Government {
    private static final int LONGEST_OBJECT = 12;
    private static final int PHRASE_REACH = 3;
    private static final double LOG_2 = Math.log(2);

    private final TaggedText text;
    private final Sentence sentence;
    private final TriggerMatch match;
    private final boolean partnership;
    private final boolean noun;
    private final boolean wantsBefore;
    private final Appositions appositions;
    private final int objectEnd;
    private final List<Mention> named;

    Government(TaggedText text, Sentence sentence, TriggerMatch match, EventType type, List<Mention> named) {
        this.text = text;
        this.sentence = sentence;
        this.match = match;
        this.partnership = type == EventType.PARTNERSHIP;
        this.noun = match.trigger().form() == Trigger.Form.NOUN;
        this.wantsBefore = match.trigger().side() == Trigger.Side.BEFORE;
        this.appositions = new Appositions(text);
        this.objectEnd = objectEnd();
        this.named = named;
    }

    private int objectEnd() {
        int index = match.end();
        int limit = Math.min(sentence.endToken(), index + LONGEST_OBJECT);
        while (index < limit && !endsObject(index)) {
            index++;
        }
        return index;
    }

    private boolean endsObject(int index) {
        if (text.is(index, WordClass.GOVERNING) || text.is(index, WordClass.AND)) {
            return false;
        }
        boolean sign = text.token(index).kind() == Token.Kind.SIGN
                && !text.token(index).glued()
                && !text.token(index).word().equals("\"");
        return sign
                || (text.token(index).word().equals(",") && !isDecimal(index))
                || text.is(index, WordClass.CLAUSE)
                || text.is(index, WordClass.RELATIVE)
                || text.is(index, WordClass.PREPOSITION)
                || text.is(index, WordClass.AGENT);
    }

    private boolean isDecimal(int index) {
        return text.token(index).glued()
                && index + 1 < text.size()
                && text.token(index + 1).glued()
                && text.token(index + 1).number() >= 0;
    }

    /** Whether a pronoun stands where the trigger has what it happens to. */
    boolean isPronounGoverned() {
        int from = wantsBefore ? Math.max(sentence.firstToken(), match.start() - PHRASE_REACH) : match.end();
        int to = wantsBefore ? match.start() : Math.min(objectEnd, match.end() + PHRASE_REACH);
        return text.has(from, to, WordClass.PRONOUN);
    }

    void describe(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        if (mention.start() < match.end() && mention.end() > match.start()) {
            candidate.add(SubjectFeature.COVERS_TRIGGER);
            return;
        }
        candidate.addIf(isPronounGoverned(), SubjectFeature.PRONOUN_INSTEAD);
        boolean before = mention.end() <= match.start();
        if (before) {
            describeBefore(candidate, mention);
        } else {
            describeBehind(candidate, mention);
        }
        candidate.addIf(isPlaced(mention), SubjectFeature.PLACED);
        int from = before ? Math.min(match.start(), appositions.endBehind(mention, sentence)) : match.end();
        int to = before ? match.start() : mention.start();
        // All parties of an agreement stand on the same side; the first one is the topic.
        if (!partnership) {
            candidate.add(SubjectFeature.BORDER, borders(from, to));
            candidate.add(SubjectFeature.DISTANCE, Math.log(1 + to - from) / LOG_2);
        }
    }

    private void describeBefore(SubjectCandidate candidate, Mention mention) {
        if (noun) {
            int gap = match.start() - mention.end();
            boolean genitive =
                    gap == 0 || (gap == 1 && text.token(mention.end()).word().equals("'s"));
            candidate.add(genitive ? SubjectFeature.GENITIVE : SubjectFeature.BEFORE_NOUN);
        } else if (wantsBefore) {
            candidate.add(SubjectFeature.SUBJECT);
        } else {
            candidate.add(actsOnOwn() ? SubjectFeature.SOLE_ACTOR : SubjectFeature.ACTOR);
            candidate.addIf(objectEnd == match.end(), SubjectFeature.ACTOR_WITHOUT_OBJECT);
        }
    }

    private void describeBehind(SubjectCandidate candidate, Mention mention) {
        boolean agent = text.is(mention.start() - 1, WordClass.AGENT);
        boolean governed = mention.start() < objectEnd;
        if (agent || (wantsBefore && mention.start() == match.end())) {
            candidate.add(SubjectFeature.ACTOR);
        } else if (wantsBefore) {
            candidate.add(SubjectFeature.WRONG_SIDE);
        } else {
            candidate.add(governed ? SubjectFeature.OBJECT : SubjectFeature.BEHIND);
        }
        candidate.addIf(isAttached(mention.start()), SubjectFeature.ATTACHED);
    }

    private boolean isAttached(int start) {
        int index = start - 1;
        while (index > match.end()
                && (text.is(index, WordClass.ARTICLE) || text.token(index).number() >= 0)) {
            index--;
        }
        return text.is(index, WordClass.GOVERNING);
    }

    /** Whether the one who acts has no object, or one that belongs to him. */
    private boolean actsOnOwn() {
        if (objectEnd == match.end()) {
            return true;
        }
        if (named.stream().anyMatch(each -> each.kind() != Kind.AUTHORITY && each.isIn(match.end(), objectEnd))) {
            return false;
        }
        for (int index = match.end(); index < objectEnd; index++) {
            if (text.is(index, WordClass.PRONOUN)
                    || text.is(index, WordClass.KIND_NOUN)
                    || text.is(index, WordClass.POSSESSIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaced(Mention mention) {
        int from = Math.max(sentence.firstToken(), mention.start() - PHRASE_REACH);
        for (int index = mention.start() - 1; index >= from; index--) {
            if (text.is(index, WordClass.GOVERNING)) {
                return false;
            }
            if (text.is(index, WordClass.PREPOSITION)) {
                return true;
            }
            if (text.token(index).kind() != Token.Kind.WORD || text.token(index).capitalised()) {
                return false;
            }
        }
        return false;
    }

    private int borders(int from, int to) {
        int borders = 0;
        for (int index = from; index < to; index++) {
            boolean clause = text.is(index, WordClass.CLAUSE) && !text.is(index, WordClass.AND);
            borders += clause || (text.token(index).word().equals(",") && !isDecimal(index)) ? 1 : 0;
        }
        return Math.min(borders, 5);
    }
}
