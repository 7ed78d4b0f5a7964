package id.linimasa.claims.extraction.language;

/**
 * Sorts of nouns that a word is of. Immutable.
 *
 * @param bits a bit for each sort at its place in {@link NounSort}
 */
@SuppressWarnings("EnumOrdinal") // The bits live no longer than the process.
public record SortSet(int bits) {
    /** No sort: the word is unknown. */
    public static final SortSet NONE = new SortSet(0);

    private static final SortSet NOUNS = new SortSet((1 << (NounSort.NOUN.ordinal() + 1)) - 1);

    /** These sorts. */
    public static SortSet of(NounSort... sorts) {
        SortSet all = NONE;
        for (NounSort sort : sorts) {
            all = all.with(sort);
        }
        return all;
    }

    SortSet with(NounSort sort) {
        return new SortSet(bits | (1 << sort.ordinal()));
    }

    /** Those of them that make a word a noun. */
    SortSet nouns() {
        return new SortSet(bits & NOUNS.bits);
    }

    /** Whether a sort is one of them. */
    public boolean has(NounSort sort) {
        return ((bits >>> sort.ordinal()) & 1) != 0;
    }

    /** Whether they share one with others. */
    public boolean hasAny(SortSet others) {
        return (bits & others.bits) != 0;
    }

    /** Whether one of them makes the word a noun. */
    public boolean isNoun() {
        return hasAny(NOUNS);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return bits == 0;
    }
}
