package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Completes a subject with those listed beside it, as in "A, B and C were blocked": each of them has an event of its own. */
final class Conjuncts {
    private final TaggedText text;

    Conjuncts(TaggedText text) {
        this.text = text;
    }

    /** {@code subject} and what is listed with it, in order; of the parties of an agreement only the first, which is its topic. */
    List<Mention> with(Mention subject, List<Mention> mentions, EventType type) {
        List<Mention> all = new ArrayList<>(mentions);
        if (!all.contains(subject)) {
            return List.of(subject);
        }
        all.removeIf(mention -> !mention.equals(subject) && !canBeListed(mention, subject, type));
        all.sort(Comparator.comparingInt(Mention::start));
        int first = all.indexOf(subject);
        int last = first;
        boolean joined = false;
        while (last + 1 < all.size() && isListed(all.get(last), all.get(last + 1))) {
            joined |= endsWithAnd(all.get(last), all.get(last + 1));
            last++;
        }
        while (first > 0 && isListed(all.get(first - 1), all.get(first))) {
            joined |= endsWithAnd(all.get(first - 1), all.get(first));
            first--;
        }
        if (!joined) {
            return List.of(subject);
        }
        return type == EventType.PARTNERSHIP ? List.of(all.get(first)) : List.copyOf(all.subList(first, last + 1));
    }

    /** What is sold together is one sale. */
    private static boolean canBeListed(Mention mention, Mention subject, EventType type) {
        boolean shared = type == EventType.ACQUISITION;
        boolean alike = (mention.kind() == Kind.RULE) == (subject.kind() == Kind.RULE);
        return !shared && alike && mention.kind() != Kind.AUTHORITY;
    }

    private boolean isListed(Mention one, Mention next) {
        for (int index = one.end(); index < next.start(); index++) {
            if (!text.is(index, WordClass.AND) && !text.token(index).word().equals(",")) {
                return false;
            }
        }
        return one.end() < next.start();
    }

    private boolean endsWithAnd(Mention one, Mention next) {
        return text.has(one.end(), next.start(), WordClass.AND);
    }
}
