package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an article is about: its subjects by weight, and the ones spoken of last. One object an article. */
final class Story {
    private static final int HEADLINE_WEIGHT = 3;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Mention> firstMentions = new HashMap<>();
    private final Map<Kind, Mention> lastMentions = new EnumMap<>(Kind.class);
    private @Nullable Mention last;

    Story(List<List<Mention>> mentionsBySentence) {
        for (int sentence = 0; sentence < mentionsBySentence.size(); sentence++) {
            int weight = sentence < 2 ? HEADLINE_WEIGHT : 1;
            for (Mention mention : mentionsBySentence.get(sentence)) {
                if (mention.kind() != Kind.AUTHORITY) {
                    weights.merge(mention.subject().id(), weight, Integer::sum);
                    firstMentions.putIfAbsent(mention.subject().id(), mention);
                }
            }
        }
    }

    /** The heaviest subject that is {@code wanted}; of equals the one mentioned first. */
    Optional<Mention> main(Predicate<Mention> wanted) {
        Mention heaviest = null;
        for (Mention mention : firstMentions.values()) {
            if (wanted.test(mention) && (heaviest == null || isHeavier(mention, heaviest))) {
                heaviest = mention;
            }
        }
        return Optional.ofNullable(heaviest);
    }

    private boolean isHeavier(Mention one, Mention other) {
        int difference = weight(one) - weight(other);
        return difference > 0 || (difference == 0 && one.start() < other.start());
    }

    private int weight(Mention mention) {
        return weights.getOrDefault(mention.subject().id(), 0);
    }

    /** The one offering of {@code company} that the article speaks of, if it speaks of exactly one, and no less than of the company's others. */
    Optional<Mention> onlyOfferingOf(Mention company) {
        Mention only = null;
        for (Mention mention : firstMentions.values()) {
            if (mention.owner().equals(company.subject().id()) && mention.kind() == Kind.OFFERING) {
                if (only != null) {
                    return Optional.empty();
                }
                only = mention;
            }
        }
        return Optional.ofNullable(only);
    }

    /** What the last sentence with a subject was about. */
    Optional<Mention> last() {
        return Optional.ofNullable(last);
    }

    /** The last subject of a kind that a sentence was about. */
    Optional<Mention> last(Kind kind) {
        return Optional.ofNullable(lastMentions.get(kind));
    }

    /** Remembers what a sentence was about: of each kind the first that it names, which is its topic. */
    void spokeOf(List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.AUTHORITY) {
                lastMentions.put(mention.kind(), mention);
                last = mention;
            }
        }
    }
}
