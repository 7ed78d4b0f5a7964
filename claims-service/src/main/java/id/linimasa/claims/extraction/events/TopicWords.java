package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticleWords;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of a candidate how much of the article, its headline and the event's sentence is about its words. */
final class TopicWords {
    private static final int SHORTEST = 4;
    private static final double LOG_2 = Math.log(2);

    private final TaggedText text;
    private final ArticleWords words;
    private final Map<String, Topic> topics = new HashMap<>();
    private final IdentityHashMap<Sentence, Set<String>> wordsBySentence = new IdentityHashMap<>();

    TopicWords(TaggedText text, ArticleWords words) {
        this.text = text;
        this.words = words;
    }

    /** The longer words of a sentence. */
    Set<String> wordsOf(Sentence sentence) {
        return wordsBySentence.computeIfAbsent(sentence, this::wordsIn);
    }

    private Set<String> wordsIn(Sentence sentence) {
        Set<String> found = new HashSet<>();
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Token token = text.token(index);
            if (token.kind() == Token.Kind.WORD && token.length() >= SHORTEST) {
                found.add(words.stem(token.word()));
            }
        }
        return found;
    }

    void describe(SubjectCandidate candidate, Set<String> ofSentence) {
        Topic topic = topics.computeIfAbsent(candidate.mention().subject().id(), this::topicOf);
        candidate.add(SubjectFeature.WORD_COUNT, topic.count());
        candidate.add(SubjectFeature.HEADLINE_WORDS, topic.inHeadline());
        if (!candidate.named()) {
            for (String stem : topic.stems()) {
                candidate.addIf(ofSentence.contains(stem), SubjectFeature.ECHO);
            }
        }
    }

    private Topic topicOf(String id) {
        List<String> stems = new ArrayList<>();
        int inHeadline = 0;
        double counts = 0;
        for (String word : id.split("-", -1)) {
            int count = words.count(word);
            if (count > 0) {
                stems.add(words.stem(word));
                counts += Math.log(count) / LOG_2;
                inHeadline += words.isInHeadline(word) ? 1 : 0;
            }
        }
        int all = Math.max(1, stems.size());
        return new Topic(stems, counts / all, (double) inHeadline / all);
    }

    /** The words of a subject that the article has, how often it has them, and which share of them its headline has. */
    private record Topic(List<String> stems, double count, double inHeadline) {}
}
