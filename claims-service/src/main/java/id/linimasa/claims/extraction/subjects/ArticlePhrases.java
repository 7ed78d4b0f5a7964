package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The noun phrases of an article, and which of them it has spoken of. One object an article; read from its first sentence on. */
public final class ArticlePhrases {
    private final List<Sentence> sentences;
    private final List<List<NounPhrase>> phrases = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final ArticleWords words;
    private final Story story;
    private @Nullable List<NounPhrase> heaviest;
    private int read;

    /** {@code verbs} and {@code dates} are tokens of no phrase, {@code events} those of nouns that name events. */
    public ArticlePhrases(
            TaggedText text, List<Sentence> sentences, BitSet verbs, BitSet dates, BitSet events, boolean headFirst) {
        this.sentences = sentences;
        this.words = new ArticleWords(text, sentences);
        PhraseChunker chunker = new PhraseChunker(text, verbs, dates, events, headFirst);
        for (Sentence sentence : sentences) {
            phrases.add(
                    sentence.kind() == Sentence.Kind.FURNITURE
                            ? new ArrayList<>()
                            : new ArrayList<>(chunker.phrasesIn(sentence)));
        }
        unify();
        phrases.forEach(
                found -> mentions.add(found.stream().map(NounPhrase::mention).toList()));
        this.story = new Story(mentions, sentences);
    }

    /** Brings phrases together whose words differ in their endings only, under the longest of them. */
    private void unify() {
        Map<String, String> stemsById = new HashMap<>();
        Map<String, Subject> longest = new HashMap<>();
        for (List<NounPhrase> found : phrases) {
            for (NounPhrase phrase : found) {
                Subject subject = phrase.mention().subject();
                longest.merge(
                        stemsById.computeIfAbsent(subject.id(), words::stems),
                        subject,
                        (one, other) -> other.id().length() > one.id().length() ? other : one);
            }
        }
        for (List<NounPhrase> found : phrases) {
            found.replaceAll(phrase -> {
                Subject subject = phrase.mention().subject();
                return phrase.as(longest.getOrDefault(stemsById.get(subject.id()), subject));
            });
        }
    }

    /** The words of the article. */
    public ArticleWords words() {
        return words;
    }

    /** The phrases of a sentence, in order. */
    public List<NounPhrase> in(int sentence) {
        return phrases.get(sentence);
    }

    /** The heaviest phrases of the article. */
    public List<NounPhrase> heaviest() {
        if (heaviest == null) {
            Set<String> ids =
                    story.heaviest().stream().map(each -> each.subject().id()).collect(Collectors.toSet());
            List<NounPhrase> found = new ArrayList<>();
            for (List<NounPhrase> each : phrases) {
                each.stream()
                        .filter(phrase -> ids.remove(phrase.mention().subject().id()))
                        .forEach(found::add);
            }
            heaviest = found;
        }
        return heaviest;
    }

    /** What the sentences before this one spoke of. */
    public Story storyBefore(int sentence) {
        while (read < sentence) {
            story.spokeOf(mentions.get(read), sentences.get(read));
            read++;
        }
        return story;
    }
}
