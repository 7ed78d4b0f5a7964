package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.NounSort;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.Locale;

/** Makes noun phrases of runs of words: tells their head, their key and what kind of subject they name. */
final class PhraseForm {
    private static final int LONGEST_KEY = 60;

    private final TaggedText text;
    private final CommonWords common;
    private final boolean headFirst;

    PhraseForm(TaggedText text, CommonWords common, boolean headFirst) {
        this.text = text;
        this.common = common;
        this.headFirst = headFirst;
    }

    /** The phrase from {@code start} to {@code end}, whose head is looked for from {@code from} to {@code to}. */
    NounPhrase phrase(int start, int end, int from, int to, boolean pointing, boolean extended) {
        int head = headOf(from, to);
        String surface = text.surface(start, end);
        String name = text.token(start).capitalised()
                ? surface
                : surface.substring(0, 1).toUpperCase(Locale.ROOT) + surface.substring(1);
        return new NounPhrase(
                new Mention(
                        start,
                        end,
                        new Subject(keyOf(start, end), name),
                        kindOf(start, end, head),
                        "",
                        "",
                        Source.PHRASE),
                head,
                pointing,
                extended);
    }

    /** The most telling word, or {@code end} where none can be it. */
    int headOf(int start, int end) {
        if (!headFirst) {
            return end - 1;
        }
        int head = start;
        while (head < end && common.is(head, NounSort.ADJECTIVE)) {
            head++;
        }
        return head;
    }

    private String keyOf(int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int index = start; index < end; index++) {
            if (text.token(index).isWordOrNumber()) {
                key.append(key.isEmpty() ? "" : "-").append(text.token(index).word());
            }
        }
        return key.length() <= LONGEST_KEY && isPlain(key) ? key.toString() : Slug.of(text.surface(start, end));
    }

    private static boolean isPlain(StringBuilder key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= 128 || key.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }

    private Kind kindOf(int start, int end, int head) {
        for (int index = start; index + 1 < end; index++) {
            if (text.is(index, WordClass.TITLE) && text.token(index + 1).capitalised()) {
                return Kind.AUTHORITY;
            }
        }
        if (isOnlyPlace(start, end)) {
            return Kind.AUTHORITY;
        }
        for (Entry entry : text.entries().get(head)) {
            switch (entry.wordClass()) {
                case KIND_NOUN -> {
                    return switch (entry.value()) {
                        case "company" -> Kind.COMPANY;
                        case "rule" -> Kind.RULE;
                        case "offering" -> Kind.OFFERING;
                        default -> Kind.ACTIVITY;
                    };
                }
                case AGENCY, TITLE -> {
                    return Kind.AUTHORITY;
                }
                case FACILITY -> {
                    return Kind.OFFERING;
                }
                case RULE_WORD -> {
                    return entry.value().equals("rule") ? Kind.RULE : Kind.ACTIVITY;
                }
                default -> {
                    // Says nothing of the kind.
                }
            }
        }
        return Kind.ACTIVITY;
    }

    private boolean isOnlyPlace(int start, int end) {
        int index = start;
        while (index < end && isPlace(index)) {
            index += text.entry(index, WordClass.PLACE).map(Entry::length).orElse(1);
        }
        return index >= end;
    }

    /** Whether a place's name begins at {@code index}. */
    boolean isPlace(int index) {
        return text.is(index, WordClass.PLACE) && text.token(index).capitalised();
    }
}
