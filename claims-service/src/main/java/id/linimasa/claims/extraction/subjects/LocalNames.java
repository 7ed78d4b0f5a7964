package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that an article itself introduces, each form under one subject: a short form under the full one, a company's legal name under the
 * name of what it runs, an acronym in brackets under what stands before the brackets.
 */
final class LocalNames {
    private final TaggedText text;
    private final Map<String, Mention> firstByKey = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> aliases = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    LocalNames(TaggedText text) {
        this.text = text;
    }

    void add(Mention mention) {
        String key = keyOf(mention);
        firstByKey.merge(key, mention, (first, other) -> first.source() == Source.OPENING ? other : first);
        counts.merge(key, 1, Integer::sum);
    }

    /** All words of a person's name are persons' names. */
    void addPerson(int start, int end) {
        persons.add(Slug.of(text.surface(start, end)));
        persons.add(Slug.of(text.surface(start, start + 1)));
        persons.add(Slug.of(text.surface(end - 1, end)));
    }

    boolean isPerson(Mention mention) {
        return mention.kind() == Kind.OFFERING
                && persons.contains(mention.subject().id());
    }

    /** {@code acronym} stands in brackets behind {@code full}. */
    void addAcronym(Mention full, Mention acronym) {
        boolean shortIsBetter = full.source() != Source.KNOWN
                && counts.getOrDefault(keyOf(acronym), 0) > counts.getOrDefault(keyOf(full), 0) + 1;
        Mention name = acronym.source() == Source.KNOWN || shortIsBetter ? acronym : full;
        aliases.put(keyOf(acronym), name);
        aliases.put(keyOf(full), name);
    }

    /** Joins short forms and full forms, once all names are added. */
    void join() {
        for (Map.Entry<String, Mention> name : List.copyOf(firstByKey.entrySet())) {
            Mention full = name.getValue();
            if (full.source() == Source.KNOWN || aliases.containsKey(name.getKey())) {
                continue;
            }
            String core = coreOf(full);
            Mention shorter = firstByKey.get(core);
            if (shorter != null && !core.equals(name.getKey())) {
                boolean shortIsName = shorter.source() == Source.KNOWN || isLegal(full);
                aliases.put(name.getKey(), shortIsName ? shorter : full);
                aliases.put(core, shortIsName ? shorter : full);
            } else if (!endOf(full).isEmpty()) {
                aliases.put(Slug.of(endOf(full)), full);
            } else if (isLegal(full)) {
                Mention run = firstByKey.get(Slug.of(firstWordOf(full)));
                if (run != null) {
                    aliases.put(name.getKey(), run);
                }
            }
        }
    }

    /** The mention under the name that all forms of it share. */
    Mention canonical(Mention mention) {
        Mention name = aliases.get(keyOf(mention));
        Mention first = name == null ? firstByKey.get(keyOf(mention)) : name;
        return first == null ? mention : mention.as(first);
    }

    /** What {@code tokens} from an index on may name, longest first: for lines where every word has a capital. */
    Map<String, List<Mention>> byFirstWord() {
        Map<String, List<Mention>> index = new HashMap<>();
        for (Mention mention : firstByKey.values()) {
            if (mention.kind() != Kind.AUTHORITY && mention.source() != Source.OPENING) {
                index.computeIfAbsent(text.token(mention.start()).word(), word -> new ArrayList<>(2))
                        .add(mention);
            }
        }
        return index;
    }

    private static String keyOf(Mention mention) {
        return mention.subject().id();
    }

    private String firstWordOf(Mention mention) {
        int start = mention.start();
        while (start < mention.end() - 1 && text.is(start, WordClass.COMPANY_FORM)) {
            start++;
        }
        return text.surface(start, start + 1);
    }

    /** The end of a long name that the article also has alone, as "Red No. 3" of "FD&C Red No. 3", or nothing. */
    private String endOf(Mention full) {
        for (int start = full.start() + 1; start < full.end() - 1; start++) {
            String end = text.surface(start, full.end());
            Mention alone = firstByKey.get(Slug.of(end));
            if (alone != null && alone.source() != Source.KNOWN && alone.kind() == full.kind()) {
                return end;
            }
        }
        return "";
    }

    private boolean isLegal(Mention mention) {
        for (int index = mention.start(); index < mention.end(); index++) {
            Entry form = text.entry(index, WordClass.COMPANY_FORM).orElse(null);
            if (form != null && form.value().equals("legal")) {
                return true;
            }
        }
        return false;
    }

    /** The name without what only says that it is a company's. */
    private String coreOf(Mention mention) {
        int start = mention.start();
        int end = mention.end();
        while (start < end - 1 && text.is(start, WordClass.COMPANY_FORM)) {
            start++;
        }
        while (end > start + 1 && (text.is(end - 1, WordClass.COMPANY_FORM) || text.is(end - 1, WordClass.PLACE))) {
            end--;
        }
        return Slug.of(text.surface(start, end));
    }

    static Subject subjectOf(String name) {
        return new Subject(Slug.of(name), name);
    }
}
