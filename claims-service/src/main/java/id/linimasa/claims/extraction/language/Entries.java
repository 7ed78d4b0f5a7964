package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The entries that begin at one token, with the {@link Marks} of all of them. Immutable. */
public final class Entries extends AbstractList<Entry> implements RandomAccess {
    static final Entries NONE = of(List.of());

    private final Entry[] entries;
    private final long classes;
    private final long others;

    private Entries(Entry[] entries, Marks marks) {
        this.entries = entries;
        this.classes = marks.classes();
        this.others = marks.others();
    }

    static Entries of(List<Entry> entries) {
        Marks marks = Marks.NONE;
        for (Entry entry : entries) {
            marks = marks.or(entry.marks());
        }
        return new Entries(entries.toArray(Entry[]::new), marks);
    }

    @Override
    public Entry get(int index) {
        return entries[index];
    }

    @Override
    public int size() {
        return entries.length;
    }

    long classes() {
        return classes;
    }

    long others() {
        return others;
    }
}
