package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads where an event takes effect: the place that its sentence names beside it, else the one where those whom it names belong, else the one spoken of before in the same paragraph or in
 * the heading above it, else the one that the article is mostly about.
 */
final class PlaceReader {
    private static final int NAMED = 3;
    private static final int LIST_REACH = 2;
    /** A place behind the trigger is more likely its own than one before it. */
    private static final int BEFORE = 4;

    private static final int ENOUGH_LOCAL = 2;
    /** Title, byline and first paragraph. */
    private static final int LAST_OF_OPENING = 4;

    private static final int USERS_REACH = 4;

    private final TaggedText text;
    /** Whether the article is about rules of a part of a country; elsewhere such a part stands for its country. */
    private final boolean local;

    private final BitSet inNames = new BitSet();
    private final List<String> dominant;
    /** For each sentence the place that its first authority or other subject of one place belongs to. */
    private final List<List<String>> ownPlaces = new ArrayList<>();

    private final List<List<String>> inherited = new ArrayList<>();

    PlaceReader(TaggedText text, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.text = text;
        this.local = isLocal(text, sentences);
        mentions.forEach(each -> each.stream()
                .filter(mention -> mention.kind() != Kind.AUTHORITY)
                .forEach(mention -> inNames.set(mention.start(), mention.end())));
        Map<String, Integer> weights = new TreeMap<>();
        List<String> carried = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean sameLine = i > 0 && sentences.get(i - 1).line() == sentence.line();
            boolean underHeading = i > 1 && sentences.get(i - 1).kind() == Sentence.Kind.HEADING;
            carried = sameLine || underHeading ? carried : List.of();
            inherited.add(carried);
            if (sentence.kind() == Sentence.Kind.FURNITURE) {
                ownPlaces.add(List.of());
            } else {
                List<Named> named = weigh(sentence, weights);
                List<String> own = mentions.get(i).stream()
                        .map(Mention::place)
                        .filter(place -> !place.isEmpty())
                        .limit(1)
                        .toList();
                ownPlaces.add(own);
                List<String> unnamed = own.isEmpty() ? carried : own;
                carried = named.isEmpty() ? unnamed : List.of(named.get(0).code());
                mentions.get(i).stream()
                        .filter(mention -> !mention.place().isEmpty() && isPublic(mention.kind()))
                        .forEach(mention -> weights.merge(mention.place(), 1, Integer::sum));
            }
        }
        this.dominant = dominantOf(weights);
    }

    /** The heaviest country, or the part of it that has more than half of its weight. */
    private static List<String> dominantOf(Map<String, Integer> weights) {
        Map<String, Integer> countries = new TreeMap<>();
        weights.forEach((code, weight) -> countries.merge(countryOf(code), weight, Integer::sum));
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(country -> weights.entrySet().stream()
                        .filter(part -> countryOf(part.getKey()).equals(country.getKey()))
                        .filter(part -> part.getValue() * 2 > country.getValue())
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(country.getKey()))
                .map(List::of)
                .orElse(List.of());
    }

    private static String countryOf(String code) {
        int border = code.indexOf('-');
        return border < 0 ? code : code.substring(0, border);
    }

    private static boolean isLocal(TaggedText text, List<Sentence> sentences) {
        int signs = 0;
        for (Sentence sentence : sentences) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
                    signs += text.is(index, WordClass.LOCAL) ? 1 : 0;
                }
            }
        }
        return signs >= ENOUGH_LOCAL;
    }

    /** Where a company is at home says little of where it acts; an authority's place says much. */
    private static boolean isPublic(Kind kind) {
        return kind == Kind.AUTHORITY || kind == Kind.RULE || kind == Kind.ACTIVITY;
    }

    private List<Named> weigh(Sentence sentence, Map<String, Integer> weights) {
        List<Named> named = namedIn(sentence);
        int weight = sentence.line() <= LAST_OF_OPENING ? NAMED * 2 : NAMED;
        named.forEach(place -> weights.merge(codeOf(place.code()), weight, Integer::sum));
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            text.entry(index, WordClass.PLACE_HINT)
                    .ifPresent(hint -> weights.merge(codeOf(hint.value()), 1, Integer::sum));
        }
        return named;
    }

    /** The places of an event in the sentence with number {@code sentenceIndex}, sorted. */
    PlaceReading placesOf(TriggerMatch trigger, Sentence sentence, int sentenceIndex) {
        List<Named> named = namedIn(sentence);
        int nearest = -1;
        for (int i = 0; i < named.size(); i++) {
            if (nearest < 0
                    || named.get(i).distance(trigger) < named.get(nearest).distance(trigger)) {
                nearest = i;
            }
        }
        if (nearest < 0) {
            List<String> own = ownPlaces.get(sentenceIndex);
            if (!own.isEmpty()) {
                return new PlaceReading(own, PlaceBasis.OWN);
            }
            List<String> before = inherited.get(sentenceIndex);
            return before.isEmpty()
                    ? new PlaceReading(dominant, dominant.isEmpty() ? PlaceBasis.NONE : PlaceBasis.STORY)
                    : new PlaceReading(before, PlaceBasis.INHERITED);
        }
        TreeSet<String> places = new TreeSet<>(List.of(named.get(nearest).code()));
        for (int i = nearest + 1;
                i < named.size()
                        && isListed(named.get(i - 1).end(), named.get(i).start());
                i++) {
            places.add(named.get(i).code());
        }
        for (int i = nearest - 1;
                i >= 0 && isListed(named.get(i).end(), named.get(i + 1).start());
                i--) {
            places.add(named.get(i).code());
        }
        return new PlaceReading(
                List.copyOf(places), PlaceBasis.NAMED, named.get(nearest).start());
    }

    /** Whether the place that begins at {@code start} is listed with the one that ends at {@code end}. */
    private boolean isListed(int end, int start) {
        boolean joined = text.has(end, start, WordClass.AND)
                || text.tokens().subList(end, start).stream()
                        .anyMatch(token -> token.word().equals(","));
        return joined && start - end <= LIST_REACH;
    }

    private List<Named> namedIn(Sentence sentence) {
        List<Named> named = new ArrayList<>();
        int endOfElsewhere = -1;
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry place = text.entry(index, WordClass.PLACE).orElse(null);
            if (place != null && !inNames.get(index)) {
                int end = index + place.length();
                boolean listed = endOfElsewhere >= 0 && isListed(endOfElsewhere, index);
                if (listed || isElsewhere(sentence, index)) {
                    endOfElsewhere = end;
                } else {
                    named.add(new Named(index, end, place.value()));
                }
                index = end - 1;
            }
        }
        return named;
    }

    private String codeOf(String code) {
        return local ? code : countryOf(code);
    }

    private record Named(int start, int end, String code) {
        int distance(TriggerMatch trigger) {
            return start >= trigger.end() ? start - trigger.end() : trigger.start() - end + BEFORE;
        }
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
