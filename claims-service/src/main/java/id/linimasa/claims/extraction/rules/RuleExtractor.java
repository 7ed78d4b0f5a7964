package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.catalogue.Catalogue;
import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.dates.DateFinder;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.events.DatedTokens;
import id.linimasa.claims.extraction.events.EventReader;
import id.linimasa.claims.extraction.events.SubjectModel;
import id.linimasa.claims.extraction.explanation.Explanation;
import id.linimasa.claims.extraction.language.LanguageData;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.sentences.SentenceSplitter;
import id.linimasa.claims.extraction.subjects.MentionFinder;
import id.linimasa.claims.extraction.text.CodePoints;
import id.linimasa.claims.extraction.text.Token;
import id.linimasa.claims.extraction.text.Tokeniser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Extracts with language packs and a catalogue: tokens, sentences, dates, events. Immutable and safe to share between threads. */
public final class RuleExtractor implements Extractor {
    private static final String NAME = "linimasa-rules";
    private static final String VERSION = "0.1.0";

    private final Version version;
    private final Map<String, LanguagePack> packs;
    private final LanguagePack fallback;
    private final LanguageIdentifier identifier;
    private final Catalogue catalogue;
    private final MentionFinder mentionFinder;
    private final ConfidenceModel confidence;
    private final SubjectModel subjects;

    private RuleExtractor(
            List<LanguagePack> packs, Catalogue catalogue, ConfidenceModel confidence, SubjectModel subjects) {
        this.version = new Version(NAME, VERSION);
        this.packs = new LinkedHashMap<>();
        packs.forEach(pack -> this.packs.put(pack.code(), pack));
        this.fallback = packs.get(0);
        this.identifier = new LanguageIdentifier(packs);
        this.catalogue = catalogue;
        this.mentionFinder = new MentionFinder(catalogue);
        this.confidence = confidence;
        this.subjects = subjects;
    }

    private RuleExtractor(RuleExtractor other, Catalogue catalogue, String edition) {
        this.version = new Version(NAME, VERSION + "+catalogue." + edition);
        this.packs = other.packs;
        this.fallback = other.fallback;
        this.identifier = other.identifier;
        this.catalogue = catalogue;
        this.mentionFinder = new MentionFinder(catalogue);
        this.confidence = other.confidence;
        this.subjects = other.subjects;
    }

    /**
     * Builds an extractor from data that is already read.
     *
     * @param languages at least one; the first is for texts whose language cannot be told
     * @throws id.linimasa.claims.extraction.language.DataFault naming file and line of the first fault
     */
    public static RuleExtractor load(
            List<LanguageData> languages, Catalogue catalogue, ConfidenceModel confidence, SubjectModel subjects) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an extractor needs at least one language");
        }
        return new RuleExtractor(languages.stream().map(LanguagePack::read).toList(), catalogue, confidence, subjects);
    }

    /**
     * The same extractor with more subjects; those whose id it knows already are replaced.
     *
     * @param file name to report faults with
     * @param edition what tells these subjects from others, in the version
     * @throws id.linimasa.claims.extraction.language.DataFault naming file and line of the first fault
     */
    public RuleExtractor with(String file, String subjects, String edition) {
        return new RuleExtractor(this, catalogue.extendedBy(file, subjects), edition);
    }

    @Override
    public Version version() {
        return version;
    }

    @Override
    public Extraction extractFrom(Article article) {
        return read(article).extraction();
    }

    @Override
    public Explanation explain(Article article) {
        return read(article).explanation();
    }

    private Reading read(Article article) {
        String text = Headline.above(article);
        List<Token> tokens = Tokeniser.tokenise(text);
        LanguagePack pack = packFor(article, text, tokens);
        return read(article, pack, TaggedText.of(text, tokens, pack.lexicon()));
    }

    /** Reads {@code text}, which is the article's own below its headline. */
    Reading read(Article article, LanguagePack pack, TaggedText text) {
        int start = text.text().length() - article.text().length();
        CodePoints offsets = CodePoints.of(text.text(), start);
        List<Sentence> sentences = SentenceSplitter.split(text, pack.code());
        List<List<DateMatch>> matches = matchesIn(text, pack, sentences, start);
        Chronology chronology = Chronology.of(text, sentences, matches);
        ReferenceDay reference = ReferenceDay.of(article, text, sentences, matches, chronology);
        EventReader events = new EventReader(
                text, pack, sentences, matches, mentionFinder, offsets, reference.day(), confidence, subjects);
        DateReader dateReader = new DateReader(text, offsets, sentences, matches, chronology, reference.day());
        List<DateExpression> dates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<DatedTokens> dated = dateReader.read(i);
            dated.forEach(each -> dates.add(each.expression()));
            events.read(i, sentences.get(i), dated.isEmpty() ? dateReader.inherited(i) : dated);
        }
        return new Reading(pack, reference, matches, dates, events);
    }

    /** An article that was read. */
    record Reading(
            LanguagePack pack,
            ReferenceDay reference,
            List<List<DateMatch>> matches,
            List<DateExpression> dates,
            EventReader events) {
        Extraction extraction() {
            return new Extraction(pack.code(), reference.publishedAt(), reference.basis(), dates, events.events());
        }

        Explanation explanation() {
            List<DateMatch> resolved = matches.stream()
                    .flatMap(List::stream)
                    .filter(match -> !match.isRule())
                    .toList();
            return new Explanation(
                    extraction(), new DateExplanations(dates, reference).of(resolved), events.explanations(dates));
        }
    }

    private LanguagePack packFor(Article article, String text, List<Token> tokens) {
        LanguagePack given = article.language() == null ? null : packs.get(article.language());
        if (given != null) {
            return given;
        }
        return identifier.languageOf(text, tokens).map(packs::get).orElse(fallback);
    }

    private static List<List<DateMatch>> matchesIn(
            TaggedText text, LanguagePack pack, List<Sentence> sentences, int start) {
        DateFinder finder = new DateFinder(pack.datePatterns());
        List<List<DateMatch>> matches = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            boolean furniture = sentence.kind() == Sentence.Kind.FURNITURE;
            List<DateMatch> found =
                    furniture ? List.of() : finder.findIn(text, sentence.firstToken(), sentence.endToken());
            boolean headline = sentence.start() < start;
            matches.add(headline ? DateMatch.among(found, true) : found);
        }
        return matches;
    }
}
