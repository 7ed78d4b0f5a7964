package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.NounSort;
import id.linimasa.claims.extraction.language.SortSet;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;

/** What the language knows of a text's words as common ones: which are nouns, and which end a noun phrase. */
final class CommonWords {
    private static final SortSet ENDS = SortSet.of(NounSort.BORDER, NounSort.VERB, NounSort.ADVERB);

    private final TaggedText text;

    CommonWords(TaggedText text) {
        this.text = text;
    }

    /** Whether the language has the word at all. */
    boolean isKnown(int index) {
        return !text.entries().get(index).isEmpty() || !text.sorts(index).isEmpty();
    }

    /** Whether the word is a common one of a sort: a capital inside a sentence makes it one of a name. */
    boolean is(int index, NounSort sort) {
        return text.sorts(index).has(sort) && isSmall(index);
    }

    /** Whether no noun phrase reaches over the word. */
    boolean isNone(int index) {
        return text.sorts(index).hasAny(ENDS) && isSmall(index);
    }

    /** Whether what stands right behind a name says what it is: "Kirimo, a courier service". */
    boolean isExplained(int end) {
        if (end + 1 >= text.size() || !text.token(end).word().equals(",")) {
            return false;
        }
        boolean noun = !text.token(end + 1).capitalised() && text.sorts(end + 1).isNoun();
        return noun || text.is(end + 1, WordClass.ARTICLE) || text.is(end + 1, WordClass.POSSESSIVE);
    }

    private boolean isSmall(int index) {
        boolean opening = index == 0 || !text.token(index - 1).isWordOrNumber();
        return opening || !text.token(index).capitalised();
    }
}
