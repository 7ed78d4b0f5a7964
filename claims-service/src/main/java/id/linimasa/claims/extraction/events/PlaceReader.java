package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads where an event takes effect: the place that its sentence names beside it, else the place that the article is mostly about. */
final class PlaceReader {
    private static final int NAMED = 3;
    private static final int LIST_REACH = 2;
    /** A place behind the trigger is more likely its own than one before it. */
    private static final int BEFORE = 4;

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

    /** The places of an event, sorted: the one nearest to its trigger, and those listed with it. */
    List<String> placesOf(TriggerMatch trigger, Sentence sentence) {
        List<Named> named = namedIn(sentence);
        int nearest = -1;
        for (int i = 0; i < named.size(); i++) {
            if (nearest < 0
                    || named.get(i).distance(trigger) < named.get(nearest).distance(trigger)) {
                nearest = i;
            }
        }
        if (nearest < 0) {
            return dominant;
        }
        TreeSet<String> places = new TreeSet<>(List.of(named.get(nearest).code()));
        for (int i = nearest + 1;
                i < named.size() && named.get(i).start() - named.get(i - 1).end() <= LIST_REACH;
                i++) {
            places.add(named.get(i).code());
        }
        for (int i = nearest - 1;
                i >= 0 && named.get(i + 1).start() - named.get(i).end() <= LIST_REACH;
                i--) {
            places.add(named.get(i).code());
        }
        return List.copyOf(places);
    }

    private List<Named> namedIn(Sentence sentence) {
        List<Named> named = new ArrayList<>();
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Entry place = text.entry(index, WordClass.PLACE).orElse(null);
            if (place != null && !isOrigin(sentence, index)) {
                named.add(new Named(index, index + place.length(), place.value()));
                index += place.length() - 1;
            }
        }
        return named;
    }

    private record Named(int start, int end, String code) {
        int distance(TriggerMatch trigger) {
            return start >= trigger.end() ? start - trigger.end() : trigger.start() - end + BEFORE;
        }
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
