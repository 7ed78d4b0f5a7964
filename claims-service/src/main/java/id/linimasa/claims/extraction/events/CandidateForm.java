package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.Lexicon;
import id.linimasa.claims.extraction.language.NounSort;
import id.linimasa.claims.extraction.language.SortSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.NounPhrase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a candidate what it is made of and what it is part of. */
final class CandidateForm {
    /** What the sorts of nouns are called among the features. */
    private static final Map<NounSort, SubjectFeature> BY_SORT = Arrays.stream(NounSort.values())
            .filter(NounSort::isNoun)
            .collect(Collectors.toMap(
                    sort -> sort,
                    sort -> SubjectFeature.valueOf("OF_" + sort.name()),
                    (one, other) -> one,
                    () -> new EnumMap<>(NounSort.class)));

    private final TaggedText text;
    private final Lexicon lexicon;
    private final boolean headFirst;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final ArticlePhrases phrases;
    private final NeighbourSigns signs;
    private final IdentityHashMap<Mention, SubjectCandidate> lasting = new IdentityHashMap<>();

    CandidateForm(
            TaggedText text,
            LanguagePack pack,
            List<Sentence> sentences,
            List<List<Mention>> mentions,
            ArticlePhrases phrases) {
        this.text = text;
        this.lexicon = pack.lexicon();
        this.headFirst = lexicon.headFirst();
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
        candidate.addAll(lasting.computeIfAbsent(mention, each -> lastingOf(candidate)));
    }

    /** What holds of a candidate for whatever event. */
    private SubjectCandidate lastingOf(SubjectCandidate candidate) {
        SubjectCandidate copy = candidate.bare();
        int index = sentenceOf(candidate.mention());
        describeHead(copy);
        NounPhrase phrase = candidate.phrase();
        if (phrase == null) {
            describeName(copy, index);
        } else {
            describePhrase(copy, phrase, index);
        }
        return copy;
    }

    private void describeHead(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        NounPhrase phrase = candidate.phrase();
        int edge = headFirst ? mention.start() : mention.end() - 1;
        SortSet sorts = text.sorts(phrase == null ? edge : phrase.head());
        candidate.addIf(sorts.isEmpty(), SubjectFeature.OF_UNKNOWN);
        if (sorts.isNoun()) {
            BY_SORT.forEach((sort, feature) -> candidate.addIf(sorts.has(sort), feature));
        }
        candidate.addIf(mention.subject().name().length() <= 2, SubjectFeature.SHORT);
        candidate.addIf(
                mention.source() != Source.PHRASE && text.has(mention.start(), mention.end() - 1, WordClass.TITLE),
                SubjectFeature.TITLED);
    }

    private void describeName(SubjectCandidate candidate, int index) {
        Mention mention = candidate.mention();
        boolean inPhrase = false;
        boolean modifies = false;
        for (NounPhrase phrase : phrases.in(index)) {
            if (isLonger(phrase.mention(), mention)) {
                inPhrase = true;
                modifies |= !phrase.extended() && (phrase.head() < mention.start() || phrase.head() >= mention.end());
            }
        }
        candidate.addIf(inPhrase, SubjectFeature.IN_PHRASE);
        candidate.addIf(modifies, SubjectFeature.MODIFIES);
    }

    private void describePhrase(SubjectCandidate candidate, NounPhrase phrase, int index) {
        Mention mention = candidate.mention();
        candidate.add(SubjectFeature.PHRASE);
        candidate.addIf(phrase.extended(), SubjectFeature.EXTENDED);
        candidate.addIf(phrase.pointing(), SubjectFeature.POINTING);
        candidate.addIf(saysWhose(mention), SubjectFeature.OWN);
        boolean holdsName = false;
        boolean holdsAuthority = false;
        for (Mention name : mentions.get(index)) {
            holdsName |= isLonger(mention, name);
            holdsAuthority |= name.kind() == Kind.AUTHORITY && name.isIn(mention.start(), mention.end());
        }
        candidate.addIf(holdsName, SubjectFeature.HOLDS_NAME);
        candidate.addIf(
                holdsName && text.has(mention.start(), mention.end(), WordClass.KIND_NOUN),
                SubjectFeature.NAME_AND_KIND);
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

    /** Whether a mention is named by what it belongs to: "its transmitters", where whose they are is a part of the noun. */
    boolean isOnlyOwned(Mention mention) {
        int last = mention.end() - 1;
        return headFirst
                && mention.source() != Source.KNOWN
                && (text.is(last, WordClass.POSSESSIVE)
                        || (mention.source() != Source.NAME
                                && lexicon.isByPart(text.token(last), WordClass.POSSESSIVE)));
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
