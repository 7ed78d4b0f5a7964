package id.linimasa.claims.extraction.catalogue;

import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.language.DataLine;
import id.linimasa.claims.extraction.language.Phrase;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All known subjects, found in text by the longest of their names. Immutable. */
public final class Catalogue {
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, List<Name>> namesByFirstWord;

    private Catalogue(Map<String, CatalogueEntry> entries, Map<String, List<Name>> namesByFirstWord) {
        this.entries = Collections.unmodifiableMap(entries);
        this.namesByFirstWord = namesByFirstWord;
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

    /** The longest name that begins at token {@code index}. */
    public Optional<Named> namedAt(List<Token> text, int index) {
        Name longest = null;
        for (Name name : namesByFirstWord.getOrDefault(text.get(index).word(), List.of())) {
            if (name.phrase().isAt(text, index)
                    && (longest == null
                            || name.phrase().length() > longest.phrase().length())) {
                longest = name;
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new Named(longest.entry(), longest.phrase().length()));
    }

    /**
     * A name found.
     *
     * @param length how many tokens it takes
     */
    public record Named(CatalogueEntry entry, int length) {}

    private record Name(Phrase phrase, CatalogueEntry entry) {}
}
