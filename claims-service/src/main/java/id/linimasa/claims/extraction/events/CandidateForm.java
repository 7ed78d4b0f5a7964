package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Says of a candidate what it is made of and what it is part of. */
final class CandidateForm {
    private final TaggedText text;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final ArticlePhrases phrases;
    private final NeighbourSigns signs;
    private final IdentityHashMap<Mention, Set<SubjectFeature>> lasting = new IdentityHashMap<>();

    CandidateForm(TaggedText text, List<Sentence> sentences, List<List<Mention>> mentions, ArticlePhrases phrases) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.phrases = phrases;
        this.signs = new NeighbourSigns(text);
    }

    void describe(SubjectCandidate candidate, Sentence sentence) {
        Mention mention = candidate.mention();
        candidate.addIf(
                candidate.named() && mention.start() - sentence.firstToken() <= 1, SubjectFeature.OPENS_SENTENCE);
        signs.describe(candidate);
        for (SubjectFeature feature : lasting.computeIfAbsent(mention, each -> lastingOf(candidate))) {
            candidate.add(feature);
        }
    }

    /** What holds of a candidate for whatever event. */
    private Set<SubjectFeature> lastingOf(SubjectCandidate candidate) {
        SubjectCandidate copy = candidate.bare();
        int index = sentenceOf(candidate.mention());
        NounPhrase phrase = candidate.phrase();
        if (phrase == null) {
            describeName(copy, index);
        } else {
            describePhrase(copy, phrase, index);
        }
        return copy.features().keySet();
    }

    private void describeName(SubjectCandidate candidate, int index) {
        Mention mention = candidate.mention();
        List<NounPhrase> longer = phrases.in(index).stream()
                .filter(each -> isLonger(each.mention(), mention))
                .toList();
        boolean modifies = longer.stream()
                .anyMatch(each -> !each.extended() && (each.head() < mention.start() || each.head() >= mention.end()));
        candidate.addIf(!longer.isEmpty(), SubjectFeature.IN_PHRASE);
        candidate.addIf(modifies, SubjectFeature.MODIFIES);
    }

    private void describePhrase(SubjectCandidate candidate, NounPhrase phrase, int index) {
        Mention mention = candidate.mention();
        candidate.add(SubjectFeature.PHRASE);
        candidate.addIf(phrase.extended(), SubjectFeature.EXTENDED);
        candidate.addIf(phrase.pointing(), SubjectFeature.POINTING);
        candidate.addIf(saysWhose(mention), SubjectFeature.OWN);
        boolean holdsName = mentions.get(index).stream().anyMatch(each -> isLonger(mention, each));
        candidate.addIf(holdsName, SubjectFeature.HOLDS_NAME);
        candidate.addIf(
                holdsName && text.has(mention.start(), mention.end(), WordClass.KIND_NOUN),
                SubjectFeature.NAME_AND_KIND);
        boolean holdsAuthority = mentions.get(index).stream()
                .anyMatch(each -> each.kind() == Kind.AUTHORITY && each.isIn(mention.start(), mention.end()));
        candidate.addIf(holdsAuthority, SubjectFeature.HOLDS_AUTHORITY);
        candidate.addIf(text.is(phrase.head(), WordClass.ORDINARY), SubjectFeature.COMMON_HEAD);
        candidate.addIf(
                text.is(phrase.head(), WordClass.ACTIVITY) || text.is(phrase.head(), WordClass.RULE_WORD),
                SubjectFeature.MEASURE_HEAD);
    }

    /** Whether words of a mention, or right before it, say whose it is. */
    boolean saysWhose(Mention mention) {
        return (mention.start() > 0 && text.is(mention.start() - 1, WordClass.POSSESSIVE))
                || text.is(mention.end() - 1, WordClass.POSSESSIVE);
    }

    private static boolean isLonger(Mention longer, Mention shorter) {
        return shorter.isIn(longer.start(), longer.end())
                && longer.end() - longer.start() > shorter.end() - shorter.start();
    }

    /** The sentence that a mention stands in. */
    int sentenceOf(Mention mention) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).endToken() > mention.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
