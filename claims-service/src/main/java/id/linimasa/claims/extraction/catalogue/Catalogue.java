package id.linimasa.claims.extraction.catalogue;

import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.language.DataLine;
import id.linimasa.claims.extraction.language.Phrase;
import id.linimasa.claims.extraction.language.WordIndex;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All known subjects, found in text by the longest of their names. Immutable. */
public final class Catalogue {
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, List<Name>> namesByFirstWord;
    private final WordIndex<Names> index;
    /** The names whose first word needs no capital, which are few: where a word has none only they can begin. */
    private final WordIndex<Names> smallIndex;

    private Catalogue(Map<String, CatalogueEntry> entries, Map<String, List<Name>> namesByFirstWord) {
        this.entries = Collections.unmodifiableMap(entries);
        this.namesByFirstWord = namesByFirstWord;
        this.index = indexOf(namesByFirstWord, name -> true);
        this.smallIndex =
                indexOf(namesByFirstWord, name -> !name.phrase().tokens().get(0).capitalised());
    }

    private static WordIndex<Names> indexOf(Map<String, List<Name>> namesByFirstWord, Predicate<Name> asked) {
        Map<String, Names> indexed = new HashMap<>();
        namesByFirstWord.forEach((word, names) -> {
            List<Name> found = names.stream().filter(asked).toList();
            if (!found.isEmpty()) {
                indexed.put(word, Names.of(found));
            }
        });
        return WordIndex.of(indexed);
    }

    /**
     * Reads a catalogue: lines of id, name, kind, owner, place and aliases.
     *
     * @param file name to report faults with
     * @throws DataFault naming file and line of the first thing that does not follow the schema
     */
    public static Catalogue read(String file, String content) {
        return new Catalogue(Map.of(), Map.of()).extendedBy(file, content);
    }

    /**
     * This catalogue and the entries of another file, which replace those of the same id and whose names count before the same names here.
     *
     * @throws DataFault naming file and line of the first thing that does not follow the schema
     */
    public Catalogue extendedBy(String file, String content) {
        Map<String, CatalogueEntry> added = new LinkedHashMap<>();
        Map<String, List<Name>> names = new HashMap<>();
        List<DataLine> lines = DataLine.read(file, content, 6);
        for (DataLine line : lines) {
            CatalogueEntry entry = entryOf(line);
            if (added.put(entry.id(), entry) != null) {
                throw line.fault("the id \"" + entry.id() + "\" is there twice");
            }
            addName(names, line, entry.name(), entry);
            entry.aliases().forEach(alias -> addName(names, line, alias, entry));
        }
        Map<String, CatalogueEntry> all = new LinkedHashMap<>(entries);
        all.putAll(added);
        for (DataLine line : lines) {
            String owner = line.field(3);
            if (!owner.isEmpty() && !all.containsKey(owner)) {
                throw line.fault("no entry has the owner's id \"" + owner + "\"");
            }
        }
        namesByFirstWord.forEach((word, known) -> known.stream()
                .filter(name -> !added.containsKey(name.entry().id()))
                .forEach(name ->
                        names.computeIfAbsent(word, each -> new ArrayList<>()).add(name)));
        return new Catalogue(all, names);
    }

    private static CatalogueEntry entryOf(DataLine line) {
        if (line.field(0).isEmpty() || line.field(1).isEmpty()) {
            throw line.fault("an entry needs an id and a name");
        }
        CatalogueEntry.Kind kind = CatalogueEntry.Kind.of(line.field(2))
                .orElseThrow(() -> line.fault("no kind \"" + line.field(2) + "\""));
        return new CatalogueEntry(line.field(0), line.field(1), kind, line.field(3), line.field(4), line.items(5));
    }

    private static void addName(Map<String, List<Name>> names, DataLine line, String name, CatalogueEntry entry) {
        Phrase phrase = Phrase.read(line, name);
        names.computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>()).add(new Name(phrase, entry));
    }

    /** The entry with this id. */
    public Optional<CatalogueEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All entries, in the order of the file. */
    public Collection<CatalogueEntry> entries() {
        return entries.values();
    }

    /** The longest name that begins at token {@code position}. */
    public Optional<Named> namedAt(List<Token> text, int position) {
        Token first = text.get(position);
        Names names = (first.capitalised() ? index : smallIndex).get(first.word());
        return names == null ? Optional.empty() : Optional.ofNullable(names.longestAt(text, position));
    }

    /**
     * A name found.
     *
     * @param length how many tokens it takes
     */
    public record Named(CatalogueEntry entry, int length) {}

    private record Name(Phrase phrase, CatalogueEntry entry) {}

    /** The names that share their first word: those of one word, and the longer ones by the second. */
    private record Names(List<Name> single, WordIndex<List<Name>> bySecondWord) {
        static Names of(List<Name> names) {
            Map<String, List<Name>> longer = new HashMap<>();
            List<Name> single = new ArrayList<>();
            for (Name name : names) {
                (name.phrase().length() == 1
                                ? single
                                : longer.computeIfAbsent(
                                        name.phrase().tokens().get(1).word(), word -> new ArrayList<>()))
                        .add(name);
            }
            return new Names(single, WordIndex.of(longer));
        }

        @Nullable
        Named longestAt(List<Token> text, int position) {
            List<Name> longer = position + 1 < text.size()
                    ? bySecondWord.get(text.get(position + 1).word())
                    : null;
            Named longest = longer == null ? null : longestOf(longer, text, position);
            return longest == null ? longestOf(single, text, position) : longest;
        }

        private static @Nullable Named longestOf(List<Name> names, List<Token> text, int position) {
            Name longest = null;
            for (Name name : names) {
                if ((longest == null
                                || name.phrase().length() > longest.phrase().length())
                        && name.phrase().isAt(text, position)) {
                    longest = name;
                }
            }
            return longest == null
                    ? null
                    : new Named(longest.entry(), longest.phrase().length());
        }
    }
}
