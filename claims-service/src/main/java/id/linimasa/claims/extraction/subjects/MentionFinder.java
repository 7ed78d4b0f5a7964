package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.Catalogue;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the subjects that a sentence names: those of the catalogue by their longest alias, and rules by name, number and year. */
public final class MentionFinder {
    private final Catalogue catalogue;

    public MentionFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The mentions between two tokens, in order, none inside another. */
    List<Mention> findIn(TaggedText text, int from, int to, List<DateMatch> rules) {
        List<Mention> found = new ArrayList<>();
        int rule = 0;
        int position = from;
        while (position < to) {
            while (rule < rules.size() && rules.get(rule).start() < position) {
                rule++;
            }
            if (rule < rules.size() && rules.get(rule).start() == position) {
                Mention mention = ruleMention(rules.get(rule));
                found.add(mention);
                position = mention.end();
                continue;
            }
            Catalogue.Named named = catalogue.namedAt(text.tokens(), position).orElse(null);
            if (named == null || position + named.length() > to) {
                position++;
                continue;
            }
            found.add(mention(named.entry(), position, position + named.length()));
            position += named.length();
        }
        return found;
    }

    private static Mention mention(CatalogueEntry entry, int start, int end) {
        return new Mention(
                start,
                end,
                new Subject(entry.id(), entry.name()),
                entry.kind(),
                entry.owner(),
                entry.place(),
                Source.KNOWN);
    }

    private static Mention ruleMention(DateMatch match) {
        Map<String, String> slots = match.slots();
        String number = slots.getOrDefault("digits", "");
        String year = slots.getOrDefault("year", "");
        String name = (slots.getOrDefault("rule", "") + " " + number + (year.isEmpty() ? "" : "/" + year)).strip();
        return new Mention(
                match.start(), match.end(), new Subject(Slug.of(name), name), Kind.RULE, "", "", Source.KNOWN);
    }
}
