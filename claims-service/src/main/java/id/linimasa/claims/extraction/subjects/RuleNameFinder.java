package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds rules that are named by what they are about, as "UU Perkoperasian": the word for a rule, its acronym or not, and words with capitals. */
final class RuleNameFinder {
    private static final int LONGEST = 7;

    private final TaggedText text;

    RuleNameFinder(TaggedText text) {
        this.text = text;
    }

    List<Mention> findIn(Sentence sentence, BitSet taken) {
        List<Mention> found = new ArrayList<>();
        if (sentence.kind() == Sentence.Kind.HEADING) {
            return found;
        }
        int index = sentence.firstToken();
        while (index < sentence.endToken()) {
            Entry rule =
                    taken.get(index) ? null : text.entry(index, WordClass.RULE).orElse(null);
            if (rule == null) {
                index++;
                continue;
            }
            int start = behindAcronym(index + rule.length(), sentence);
            int end = start;
            while (end < sentence.endToken() && end - start < LONGEST && !taken.get(end) && isNamed(start, end)) {
                end++;
            }
            if (end > start) {
                String name = rule.value() + " " + text.surface(start, end);
                found.add(new Mention(index, end, LocalNames.subjectOf(name), Kind.RULE, "", "", Source.NAME));
            }
            index = Math.max(index + rule.length(), end);
        }
        return found;
    }

    private int behindAcronym(int index, Sentence sentence) {
        boolean bracketed = index + 2 < sentence.endToken()
                && text.token(index).word().equals("(")
                && text.token(index + 2).word().equals(")");
        return bracketed ? index + 3 : index;
    }

    private boolean isNamed(int start, int index) {
        Token token = text.token(index);
        boolean word = token.kind() == Token.Kind.WORD
                && token.capitalised()
                && !text.is(index, WordClass.MONTH)
                && !text.is(index, WordClass.WEEKDAY);
        boolean joined = index > start
                && text.is(index, WordClass.AND)
                && index + 1 < text.size()
                && text.token(index + 1).capitalised();
        return word || joined;
    }
}
