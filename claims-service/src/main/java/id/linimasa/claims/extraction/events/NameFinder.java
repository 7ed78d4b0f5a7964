package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds proper names that no catalogue knows: runs of words with capitals. At the beginning of a sentence, where every word has a capital, a
 * name counts only if it is written so elsewhere in the article too.
 */
final class NameFinder {
    private static final int LONGEST = 5;
    private static final int SHORTEST_LETTERS = 2;

    private final TaggedText text;
    private final BitSet inLexicon = new BitSet();
    private final BitSet borders = new BitSet();
    private final Set<String> capitalisedInside = new HashSet<>();
    private final Optional<Mention> main;

    NameFinder(TaggedText text, List<Sentence> sentences) {
        this.text = text;
        for (int index = 0; index < text.size(); index++) {
            for (Lexicon.Entry entry : text.entries().get(index)) {
                if (entry.wordClass() != WordClass.ABBREVIATION) {
                    inLexicon.set(index, index + entry.length());
                }
                if (neverInName(entry.wordClass())) {
                    borders.set(index, index + entry.length());
                }
            }
        }
        for (Sentence sentence : sentences) {
            if (sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.ITEM) {
                for (int index = sentence.firstToken() + 1; index < sentence.endToken(); index++) {
                    if (isNameWord(index) && !opensSentence(index - 1)) {
                        capitalisedInside.add(text.token(index).word());
                    }
                }
            }
        }
        this.main = mostFrequent(sentences);
    }

    /** The name that the article is about, as far as names tell: the most frequent one whose words the first line has too. */
    Optional<Mention> main() {
        return main;
    }

    private Optional<Mention> mostFrequent(List<Sentence> sentences) {
        Set<String> headline = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Mention most = null;
        for (Sentence sentence : sentences) {
            if (sentence.line() == 0) {
                text.tokens()
                        .subList(sentence.firstToken(), sentence.endToken())
                        .forEach(token -> headline.add(token.word()));
            } else if (sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.ITEM) {
                for (Mention name : findIn(sentence, List.of())) {
                    counts.merge(name.subject().id(), 1, Integer::sum);
                    boolean more = most == null || count(counts, name) > count(counts, most);
                    most = headline.contains(text.token(name.start()).word()) && more ? name : most;
                }
            }
        }
        return Optional.ofNullable(most);
    }

    private static int count(Map<String, Integer> counts, Mention name) {
        return counts.getOrDefault(name.subject().id(), 0);
    }

    /** The names in {@code sentence} that do not touch one of {@code known}. */
    List<Mention> findIn(Sentence sentence, List<Mention> known) {
        List<Mention> names = new ArrayList<>();
        int index = sentence.firstToken();
        while (index < sentence.endToken()) {
            int end = nameEnd(sentence, index);
            if (end > index && isProper(sentence, index) && !touches(known, index, end)) {
                String name = text.surface(index, end);
                names.add(new Mention(index, end, new Subject(Slug.of(name), name), Kind.OFFERING, "", ""));
            }
            index = Math.max(index + 1, end);
        }
        return names;
    }

    private int nameEnd(Sentence sentence, int start) {
        int end = start;
        while (end < sentence.endToken() && end - start < LONGEST && (isNameWord(end) || goesOn(start, end))) {
            end++;
        }
        return end;
    }

    /** Inside a name any word with a capital may stand, and a short number at its end. */
    private boolean goesOn(int start, int index) {
        Token token = text.token(index);
        boolean number = token.number() >= 0 && token.length() <= 2;
        boolean word = token.kind() == Token.Kind.WORD && token.capitalised();
        return index > start && !borders.get(index) && (number || word);
    }

    private static boolean neverInName(WordClass wordClass) {
        return switch (wordClass) {
            case PLACE, MONTH, WEEKDAY, RULE -> true;
            default -> false;
        };
    }

    private boolean isNameWord(int index) {
        Token token = text.token(index);
        return token.kind() == Token.Kind.WORD
                && token.capitalised()
                && token.word().length() >= SHORTEST_LETTERS
                && !inLexicon.get(index);
    }

    private boolean isProper(Sentence sentence, int index) {
        boolean opening = index == sentence.firstToken() || opensSentence(index - 1);
        return !opening || capitalisedInside.contains(text.token(index).word()) || isWrittenLikeName(sentence, index);
    }

    /** Whether a word is a name even where every word has a capital: it has another capital or a digit inside, or a name listed with it. */
    private boolean isWrittenLikeName(Sentence sentence, int index) {
        boolean listed = index + 2 < sentence.endToken() && text.is(index + 1, WordClass.AND) && isNameWord(index + 2);
        return listed
                || text.surface(index, index + 1)
                        .codePoints()
                        .skip(1)
                        .anyMatch(codePoint -> Character.isUpperCase(codePoint) || Character.isDigit(codePoint));
    }

    private boolean opensSentence(int before) {
        return switch (text.token(before).word()) {
            case ".", ":", "\"", "!", "?", "-", "\u2022" -> true;
            default -> false;
        };
    }

    private static boolean touches(List<Mention> known, int from, int to) {
        return known.stream().anyMatch(mention -> mention.start() <= to && mention.end() >= from);
    }
}
