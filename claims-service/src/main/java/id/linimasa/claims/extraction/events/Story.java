package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article is about: its subjects by weight, and the ones spoken of last. One object an article. */
final class Story {
    private static final int HEADLINE_WEIGHT = 3;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Mention> firstMentions = new HashMap<>();
    private @Nullable Mention lastThing;
    private @Nullable Mention lastCompany;
    private @Nullable Mention lastRule;

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

    /** The heaviest subject; of equals the one mentioned first. */
    Optional<Mention> main(boolean rules) {
        Mention heaviest = null;
        for (Mention mention : firstMentions.values()) {
            boolean fits = (mention.kind() == Kind.RULE) == rules;
            if (fits && (heaviest == null || isHeavier(mention, heaviest))) {
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

    /** The last subject spoken of before, of a kind. */
    Optional<Mention> last(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case RULE -> lastRule;
                    case COMPANY -> lastCompany;
                    default -> lastThing;
                });
    }

    /** Remembers that a sentence was about {@code mention}. */
    void spokeOf(Mention mention) {
        switch (mention.kind()) {
            case RULE -> lastRule = mention;
            case COMPANY -> {
                lastCompany = mention;
                lastThing = mention;
            }
            case OFFERING, ACTIVITY -> lastThing = mention;
            case AUTHORITY -> {
                // Authorities act; nothing happens to them.
            }
        }
    }
}
