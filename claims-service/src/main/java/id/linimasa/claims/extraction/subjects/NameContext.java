package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.NameFinder.Span;
import id.linimasa.claims.extraction.text.Token;

/** Tells from the words in and beside a name whose name it is: a person's, an authority's, a company's, a rule's or, by default, an offering's. */
final class NameContext {
    private static final int TITLE_REACH = 6;
    private static final int APPOSITION_REACH = 4;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 110;

    private final TaggedText text;

    NameContext(TaggedText text) {
        this.text = text;
    }

    Kind kindOf(Span span) {
        if (isDocument(span)) {
            return Kind.RULE;
        }
        for (int index = span.end() - 1; index >= span.start(); index--) {
            Entry form = text.entry(index, WordClass.COMPANY_FORM).orElse(null);
            if (text.is(index, WordClass.AGENCY)) {
                return Kind.AUTHORITY;
            }
            if (form != null) {
                return Kind.COMPANY;
            }
        }
        int last = span.end() - 1;
        boolean numbered = last > span.start() && text.token(last).number() >= 0;
        if (isRuleWord(numbered ? last - 1 : last) && last > span.start()) {
            return Kind.RULE;
        }
        return isCalledAuthority(span) ? Kind.AUTHORITY : Kind.OFFERING;
    }

    /** The number of a document, as "KEP-79/PJ/2025". */
    private boolean isDocument(Span span) {
        for (int index = span.start(); index < span.end(); index++) {
            if (text.token(index).word().equals("/")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRuleWord(int index) {
        return text.entry(index, WordClass.RULE_WORD)
                .filter(entry -> entry.value().equals("rule"))
                .isPresent();
    }

    /** "PAGCOR, the gaming regulator", "the regulator PAGCOR". */
    private boolean isCalledAuthority(Span span) {
        if (span.start() > 0 && text.is(span.start() - 1, WordClass.AGENCY)) {
            return true;
        }
        if (!isAt(span.end(), ",")) {
            return false;
        }
        int to = Math.min(text.size(), span.end() + 1 + APPOSITION_REACH);
        for (int index = span.end() + 1; index < to && !isAt(index, ",") && !isAt(index, "."); index++) {
            if (text.is(index, WordClass.AGENCY)) {
                return true;
            }
            if (text.is(index, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words beside a name say that it is a person's. */
    boolean isPerson(Span span) {
        boolean severalWords = span.end() - span.start() > 1;
        if (isDocument(span)) {
            return false;
        }
        return isTitled(span)
                || holdsTitle(span)
                || (severalWords && (isAged(span) || isTitledBehind(span) || says(span.end())))
                || (span.start() > 0 && text.is(span.start() - 1, WordClass.SAY) && severalWords);
    }

    /** "Finance Minister Jane Roe": a title in the name, with more before it or two words behind. */
    private boolean holdsTitle(Span span) {
        for (int index = span.start(); index < span.end() - 1; index++) {
            int behind = span.end() - index - 1;
            if (text.is(index, WordClass.TITLE)
                    && (index > span.start() || behind > 1)
                    && text.entries().get(index + 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean says(int index) {
        return index < text.size() && text.is(index, WordClass.SAY);
    }

    /** A title before the name, with nothing but other words of the title, as whose it is, in between. */
    private boolean isTitled(Span span) {
        if (isAt(span.start() - 1, ",") && span.end() - span.start() > 1 && saysBefore(span.start() - 2)) {
            return true;
        }
        int from = Math.max(0, span.start() - TITLE_REACH);
        for (int index = span.start() - 1; index >= from; index--) {
            if (text.is(index, WordClass.TITLE)) {
                return index >= span.start() - 2 || text.token(span.start() - 1).capitalised();
            }
            Token token = text.token(index);
            if (index == span.start() - 1 && token.word().equals(".") && token.glued()) {
                continue;
            }
            if (token.kind() != Token.Kind.WORD || (index < span.start() - 1 && !token.capitalised())) {
                return false;
            }
        }
        return false;
    }

    /** "..., said the chief of the agency, Jane Roe": a title or a verb of saying in the words before the comma. */
    private boolean saysBefore(int last) {
        int from = Math.max(0, last - TITLE_REACH);
        for (int index = last; index >= from; index--) {
            if (text.is(index, WordClass.SAY) || text.is(index, WordClass.TITLE)) {
                return true;
            }
            if (text.token(index).kind() == Token.Kind.SIGN
                    && !text.token(index).glued()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words beside a name say that it is a place's. */
    boolean isPlace(Span span) {
        boolean before = span.start() > 0 && isRegion(span.start() - 1, "first");
        return before || isRegion(span.start(), "first") || (span.end() < text.size() && isRegion(span.end(), "last"));
    }

    private boolean isRegion(int index, String value) {
        return text.entry(index, WordClass.REGION)
                .filter(entry -> entry.value().equals(value))
                .isPresent();
    }

    private boolean isTitledBehind(Span span) {
        int to = Math.min(text.size(), span.end() + APPOSITION_REACH);
        for (int index = span.end() + 1; isAt(span.end(), ",") && index < to; index++) {
            if (text.is(index, WordClass.TITLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAged(Span span) {
        if (span.end() + 2 >= text.size() || !(isAt(span.end(), ",") || isAt(span.end(), "("))) {
            return false;
        }
        int age = text.token(span.end() + 1).number();
        boolean closed =
                isAt(span.end() + 2, ",") || isAt(span.end() + 2, ")") || text.is(span.end() + 2, WordClass.UNIT);
        return age >= YOUNGEST && age <= OLDEST && closed;
    }

    private boolean isAt(int index, String word) {
        return index >= 0 && index < text.size() && text.token(index).word().equals(word);
    }
}
