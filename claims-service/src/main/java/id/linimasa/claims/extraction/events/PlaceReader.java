package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads where an event takes effect: the places that its sentence names, else the place that the article is mostly about. */
final class PlaceReader {
    private static final int NAMED = 3;
    private static final int MOST_PLACES = 4;

    private final TaggedText text;
    private final List<String> dominant;

    PlaceReader(TaggedText text, List<Sentence> sentences) {
        this.text = text;
        Map<String, Integer> weights = new TreeMap<>();
        for (Sentence sentence : sentences) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                weigh(sentence, weights);
            }
        }
        this.dominant = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of());
    }

    private void weigh(Sentence sentence, Map<String, Integer> weights) {
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry place = text.entry(index, WordClass.PLACE).orElse(null);
            Entry hint = text.entry(index, WordClass.PLACE_HINT).orElse(null);
            if (place != null) {
                weights.merge(place.value(), NAMED, Integer::sum);
            } else if (hint != null) {
                weights.merge(hint.value(), 1, Integer::sum);
            }
        }
    }

    /** The places of an event in {@code sentence}, sorted. */
    List<String> placesIn(Sentence sentence) {
        TreeSet<String> places = new TreeSet<>();
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry place = text.entry(index, WordClass.PLACE).orElse(null);
            if (place != null && !isOrigin(sentence, index) && places.size() < MOST_PLACES) {
                places.add(place.value());
            }
        }
        return places.isEmpty() ? dominant : List.copyOf(places);
    }

    private boolean isOrigin(Sentence sentence, int place) {
        for (int index = Math.max(sentence.firstToken(), place - 3); index < place; index++) {
            Entry origin = text.entry(index, WordClass.ORIGIN).orElse(null);
            if (origin != null && index + origin.length() == place) {
                return true;
            }
        }
        return false;
    }
}
