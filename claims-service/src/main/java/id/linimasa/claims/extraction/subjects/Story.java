package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article is about: its subjects by weight, and the ones spoken of last. One object an article. */
public final class Story {
    private static final int HEADLINE_WEIGHT = 4;
    private static final int LEAD_WEIGHT = 2;
    private static final int LEAD = 4;
    private static final int MOST_HEAVY = 5;

    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, List<Standing>> ownedBy = new HashMap<>();
    private final List<Mention> heaviest;
    private final Map<Kind, Mention> lastMentions = new EnumMap<>(Kind.class);
    private @Nullable Mention last;
    private String opening = "";
    private int line = -1;
    private int spoken;
    private int headings;

    /** Weighs the mentions of an article, sentence by sentence. */
    public Story(List<List<Mention>> mentionsBySentence, List<Sentence> sentences) {
        boolean titled = Sentence.beginWithHeadline(sentences);
        for (int sentence = 0; sentence < mentionsBySentence.size(); sentence++) {
            int lead = sentence < LEAD ? LEAD_WEIGHT : 1;
            for (Mention mention : mentionsBySentence.get(sentence)) {
                if (mention.kind() != Kind.AUTHORITY && mention.source() != Source.OPENING) {
                    boolean headline = titled && sentence == 0;
                    standing(mention.subject().id()).mentioned(mention, headline ? HEADLINE_WEIGHT : lead, headline);
                }
            }
        }
        this.heaviest = heaviestOf(standings.values());
        int greatest = heaviest.isEmpty() ? 1 : of(heaviest.get(0).subject()).weight();
        for (Standing standing : standings.values()) {
            standing.weighAgainst(greatest);
            Mention mention = standing.first();
            if (mention != null
                    && mention.kind() == Kind.OFFERING
                    && !mention.owner().isEmpty()) {
                ownedBy.computeIfAbsent(mention.owner(), owner -> new ArrayList<>())
                        .add(standing);
            }
        }
    }

    private Standing standing(String id) {
        Standing fresh = new Standing();
        Standing known = standings.putIfAbsent(id, fresh);
        return known == null ? fresh : known;
    }

    private static List<Mention> heaviestOf(Collection<Standing> standings) {
        List<Standing> heaviest = new ArrayList<>(MOST_HEAVY + 1);
        for (Standing standing : standings) {
            int place = heaviest.size();
            while (place > 0 && isHeavier(standing, heaviest.get(place - 1))) {
                place--;
            }
            heaviest.add(place, standing);
            if (heaviest.size() > MOST_HEAVY) {
                heaviest.remove(MOST_HEAVY);
            }
        }
        return heaviest.stream().map(Standing::first).filter(Objects::nonNull).toList();
    }

    private static boolean isHeavier(Standing one, Standing other) {
        Mention first = one.first();
        Mention otherFirst = other.first();
        return one.weight() > other.weight()
                || (one.weight() == other.weight()
                        && first != null
                        && otherFirst != null
                        && first.start() < otherFirst.start());
    }

    /** What the article has of a subject, at this moment. */
    public Standing of(Subject subject) {
        Standing standing = standings.get(subject.id());
        return standing == null ? new Standing() : standing;
    }

    /** The heaviest subjects; of equals the one mentioned first comes first. */
    public List<Mention> heaviest() {
        return heaviest;
    }

    /** How many sentences ago a subject was spoken of last: 1 for the one before; 0 where it was not yet. */
    public int sentencesSince(Standing subject) {
        return subject.lastSentence() < 0 ? 0 : spoken - subject.lastSentence();
    }

    /** How heavy what belongs to a subject is at most, as a share of the heaviest one. */
    public double shareOfOfferings(Subject owner) {
        double share = 0;
        for (Standing offering : ownedBy.getOrDefault(owner.id(), List.of())) {
            share = Math.max(share, offering.share());
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
    public boolean isInParagraph(Standing subject, Sentence sentence) {
        return sentence.line() == line && subject.lastLine() == line;
    }

    /** Whether a subject is the first one that the paragraph of {@code sentence} named. */
    public boolean opensParagraph(Subject subject, Sentence sentence) {
        return sentence.line() == line && subject.id().equals(opening);
    }

    /** Whether the heading above names a subject. */
    public boolean isInHeading(Standing subject) {
        return subject.lastHeading() == headings;
    }

    /** Remembers what a sentence was about: of each kind the first that it names, which is its topic. */
    public void spokeOf(List<Mention> mentions, Sentence sentence) {
        if (sentence.line() != line) {
            line = sentence.line();
            opening = "";
        }
        if (sentence.kind() == Sentence.Kind.HEADING) {
            headings++;
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
        if (opening.isEmpty() && last != null && of(last.subject()).lastLine() == line) {
            opening = last.subject().id();
        }
    }

    private void remember(String id, Sentence sentence) {
        Standing standing = standing(id);
        standing.spoken(spoken, line);
        if (sentence.kind() == Sentence.Kind.HEADING && sentence.line() > 0) {
            standing.spokenInHeading(headings);
        }
    }
}
