package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article is about: its subjects by weight, and the ones spoken of last. One object an article. */
public final class Story {
    private static final int HEADLINE_WEIGHT = 4;
    private static final int LEAD_WEIGHT = 2;
    private static final int LEAD = 4;
    private static final int MOST_HEAVY = 5;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Mention> firstMentions = new HashMap<>();
    private final Set<String> headline = new HashSet<>();
    private final Map<String, List<Mention>> ownedBy = new HashMap<>();
    private final List<Mention> heaviest;
    private final Map<Kind, Mention> lastMentions = new EnumMap<>(Kind.class);
    private final Set<String> paragraph = new HashSet<>();
    private final Set<String> heading = new HashSet<>();
    private final Map<String, Integer> lastSentence = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable Mention last;
    private String opening = "";
    private int line = -1;
    private int spoken;

    /** Weighs the mentions of an article, sentence by sentence. */
    public Story(List<List<Mention>> mentionsBySentence, List<Sentence> sentences) {
        boolean titled = Sentence.beginWithHeadline(sentences);
        for (int sentence = 0; sentence < mentionsBySentence.size(); sentence++) {
            int lead = sentence < LEAD ? LEAD_WEIGHT : 1;
            for (Mention mention : mentionsBySentence.get(sentence)) {
                if (mention.kind() != Kind.AUTHORITY && mention.source() != Source.OPENING) {
                    String id = mention.subject().id();
                    counts.merge(id, 1, Integer::sum);
                    weights.merge(id, titled && sentence == 0 ? HEADLINE_WEIGHT : lead, Integer::sum);
                    firstMentions.putIfAbsent(id, mention);
                    if (titled && sentence == 0) {
                        headline.add(id);
                    }
                }
            }
        }
        for (Mention mention : firstMentions.values()) {
            if (mention.kind() == Kind.OFFERING && !mention.owner().isEmpty()) {
                ownedBy.computeIfAbsent(mention.owner(), owner -> new ArrayList<>())
                        .add(mention);
            }
        }
        this.heaviest = firstMentions.values().stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -weight(mention.subject()))
                        .thenComparingInt(Mention::start))
                .limit(MOST_HEAVY)
                .toList();
    }

    /** The heaviest subjects; of equals the one mentioned first comes first. */
    public List<Mention> heaviest() {
        return heaviest;
    }

    /** How often the article names a subject. */
    public int count(Subject subject) {
        return counts.getOrDefault(subject.id(), 0);
    }

    /** How many sentences ago a subject was spoken of last: 1 for the one before; 0 where it was not yet. */
    public int sentencesSince(Subject subject) {
        Integer last = lastSentence.get(subject.id());
        return last == null ? 0 : spoken - last;
    }

    /** How heavy a subject is, as a share of the heaviest one. */
    public double share(Subject subject) {
        return heaviest.isEmpty()
                ? 0
                : (double) weight(subject) / weight(heaviest.get(0).subject());
    }

    /** Whether the headline names a subject. */
    public boolean isInHeadline(Subject subject) {
        return headline.contains(subject.id());
    }

    private int weight(Subject subject) {
        return weights.getOrDefault(subject.id(), 0);
    }

    /** How heavy what belongs to a subject is at most, as a share of the heaviest one. */
    public double shareOfOfferings(Subject owner) {
        double share = 0;
        for (Mention mention : ownedBy.getOrDefault(owner.id(), List.of())) {
            share = Math.max(share, share(mention.subject()));
        }
        return share;
    }

    /** What the last sentence with a subject was about. */
    public Optional<Mention> last() {
        return Optional.ofNullable(last);
    }

    /** The last subject of a kind that a sentence was about. */
    public Optional<Mention> last(Kind kind) {
        return Optional.ofNullable(lastMentions.get(kind));
    }

    /** Whether the paragraph of {@code sentence} named a subject before. */
    public boolean isInParagraph(Subject subject, Sentence sentence) {
        return sentence.line() == line && paragraph.contains(subject.id());
    }

    /** Whether a subject is the first one that the paragraph of {@code sentence} named. */
    public boolean opensParagraph(Subject subject, Sentence sentence) {
        return sentence.line() == line && subject.id().equals(opening);
    }

    /** Whether the heading above names a subject. */
    public boolean isInHeading(Subject subject) {
        return heading.contains(subject.id());
    }

    /** Remembers what a sentence was about: of each kind the first that it names, which is its topic. */
    public void spokeOf(List<Mention> mentions, Sentence sentence) {
        if (sentence.line() != line) {
            line = sentence.line();
            opening = "";
            paragraph.clear();
        }
        if (sentence.kind() == Sentence.Kind.HEADING) {
            heading.clear();
        }
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.AUTHORITY) {
                lastMentions.put(mention.kind(), mention);
                last = mention;
                remember(mention.subject().id(), sentence);
            }
        }
        spoken++;
        if (opening.isEmpty()
                && last != null
                && paragraph.contains(last.subject().id())) {
            opening = last.subject().id();
        }
    }

    private void remember(String id, Sentence sentence) {
        paragraph.add(id);
        lastSentence.put(id, spoken);
        if (sentence.kind() == Sentence.Kind.HEADING && sentence.line() > 0) {
            heading.add(id);
        }
    }
}
