package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places that a sentence names as those where something happens. */
final class NamedPlaces {
    /** What stands behind those who act. */
    private static final WordClasses ACTING =
            WordClasses.of(WordClass.AUXILIARY, WordClass.PLAN, WordClass.PAST, WordClass.SAY, WordClass.ANNOUNCE);

    private static final int LIST_REACH = 2;
    private static final int DATELINE_REACH = 12;
    private static final int USERS_REACH = 4;
    private static final int AGENCY_REACH = 3;
    /** Title, byline and first paragraph. */
    private static final int LAST_OF_OPENING = 4;

    private final TaggedText text;
    private final boolean local;
    private final BitSet inNames = new BitSet();

    /**
     * Looks at {@code text} only.
     *
     * @param local whether the article is about rules of a part of a country
     */
    NamedPlaces(TaggedText text, List<List<Mention>> mentions, boolean local) {
        this.text = text;
        this.local = local;
        for (List<Mention> ofSentence : mentions) {
            for (Mention mention : ofSentence) {
                if (mention.kind() != Kind.AUTHORITY) {
                    inNames.set(mention.start(), mention.end());
                }
            }
        }
    }

    /** Whether a sentence is part of the opening, where an article says what it is about. */
    static boolean isOpening(Sentence sentence) {
        return sentence.line() <= LAST_OF_OPENING;
    }

    /** The places in {@code sentence}; none in page furniture. */
    List<NamedPlace> in(Sentence sentence) {
        if (sentence.kind() == Sentence.Kind.FURNITURE) {
            return List.of();
        }
        List<NamedPlace> named = new ArrayList<>();
        boolean cityRule = text.has(sentence.firstToken(), sentence.endToken(), WordClass.LOCAL);
        int endOfElsewhere = -1;
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry place = placeAt(index, sentence, cityRule);
            if (place != null && !inNames.get(index)) {
                int end = index + place.length();
                boolean listed = endOfElsewhere >= 0 && isListed(endOfElsewhere, index);
                if (listed || isElsewhere(sentence, index)) {
                    endOfElsewhere = end;
                } else {
                    boolean dateline = isDateline(index, end, sentence);
                    boolean part = !dateline
                            && (place.wordClass() == WordClass.PLACE
                                    || cityRule
                                    || (local && place.wordClass() == WordClass.CITY));
                    String code = part ? place.value() : NamedPlace.countryOf(place.value());
                    boolean passing = (place.wordClass() == WordClass.CITY && !part) || isOrigin(index, end, sentence);
                    named.add(new NamedPlace(index, end, code, acts(index, end, sentence), passing));
                }
                index = end - 1;
            }
        }
        return named;
    }

    /** Whether a place only says where an article was written, as "Bandung, 3/6/2024 - …": that tells the country. */
    private boolean isDateline(int start, int end, Sentence sentence) {
        boolean opens = start == sentence.firstToken() && end < sentence.endToken();
        return opens
                && text.token(end).kind() == Token.Kind.SIGN
                && text.tokens().subList(end, Math.min(end + DATELINE_REACH, sentence.endToken())).stream()
                        .anyMatch(token -> !token.glued() && isDash(token));
    }

    private static boolean isDash(Token token) {
        return switch (token.word()) {
            case "-", "–", "—" -> true;
            default -> false;
        };
    }

    /** Whether the place that begins at {@code start} is listed with the one that ends at {@code end}. */
    boolean isListed(int end, int start) {
        boolean joined = text.has(end, start, WordClass.AND)
                || text.tokens().subList(end, start).stream()
                        .anyMatch(token -> token.word().equals(","));
        return joined && start - end <= LIST_REACH;
    }

    /** A place by its name; a capital too where it acts for its country, or the rule is one of a city. */
    private @Nullable Entry placeAt(int index, Sentence sentence, boolean cityRule) {
        Entry capital = text.entry(index, WordClass.CAPITAL).orElse(null);
        if (capital != null) {
            return cityRule || acts(index, index + capital.length(), sentence) ? capital : null;
        }
        return text.entry(index, WordClass.PLACE)
                .or(() -> text.entry(index, WordClass.CITY))
                .orElse(null);
    }

    /** Whether a verb behind the place that ends at {@code end} says what it does. */
    private boolean acts(int start, int end, Sentence sentence) {
        boolean behindNoun = start > sentence.firstToken() && text.is(start - 1, WordClass.PREPOSITION);
        return !behindNoun
                && end < sentence.endToken()
                && !text.is(end, WordClass.BE)
                && (text.isAny(end, ACTING) || isActive(end));
    }

    /** A demonym, unless it is that of an authority. */
    private boolean isOrigin(int start, int end, Sentence sentence) {
        return text.is(start, WordClass.DEMONYM)
                && !text.has(end, Math.min(end + AGENCY_REACH, sentence.endToken()), WordClass.AGENCY);
    }

    private boolean isActive(int index) {
        return text.entry(index, WordClass.VERB_FORM, "-").isPresent()
                || text.entry(index, WordClass.VERB)
                        .filter(verb -> verb.value().endsWith("-active"))
                        .isPresent();
    }

    /** Whether the place is one where somebody or something comes from, or that is left out. */
    private boolean isElsewhere(Sentence sentence, int place) {
        for (int index = Math.max(sentence.firstToken(), place - 3); index < place; index++) {
            Entry elsewhere = text.entry(index, WordClass.ELSEWHERE).orElse(null);
            if (elsewhere != null && index + elsewhere.length() == place) {
                return true;
            }
        }
        for (int index = place - 1; index >= Math.max(sentence.firstToken(), place - USERS_REACH); index--) {
            if (text.token(index).word().equals(",")) {
                return false;
            }
            if (text.entry(index, WordClass.ELSEWHERE)
                    .filter(entry -> entry.value().equals("users"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
