package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where events happen whose sentence names no place. */
final class StoryPlaces {
    private static final int NAMED = 3;

    private final TaggedText text;
    private final boolean local;
    private final Map<String, Integer> weights = new TreeMap<>();
    private final List<String> dominant;
    /** For each sentence the place that its first authority or other subject of one place belongs to. */
    private final List<List<String>> own = new ArrayList<>();

    private final List<List<String>> inherited = new ArrayList<>();

    /**
     * Reads an article's sentences.
     *
     * @param allNamed the places that each of them names
     * @param local whether the article is about rules of a part of a country
     */
    StoryPlaces(
            TaggedText text,
            List<Sentence> sentences,
            List<List<Mention>> mentions,
            List<List<NamedPlace>> allNamed,
            boolean local) {
        this.text = text;
        this.local = local;
        List<String> carried = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean sameLine = i > 0 && sentences.get(i - 1).line() == sentence.line();
            boolean underHeading = i > 1 && sentences.get(i - 1).kind() == Sentence.Kind.HEADING;
            carried = sameLine || underHeading ? carried : List.of();
            inherited.add(carried);
            if (sentence.kind() == Sentence.Kind.FURNITURE) {
                own.add(List.of());
            } else {
                List<NamedPlace> named = notPassing(allNamed.get(i));
                weigh(sentence, named, mentions.get(i));
                own.add(placeOf(mentions.get(i)));
                List<String> unnamed = own.get(i).isEmpty() ? carried : own.get(i);
                carried = named.isEmpty() ? unnamed : List.of(named.get(0).code());
            }
        }
        this.dominant = dominantOf(weights);
    }

    /** Where an event of the sentence with number {@code index} happens, if it names no place itself. */
    PlaceReading placesOf(int index) {
        if (!own.get(index).isEmpty()) {
            return new PlaceReading(own.get(index), PlaceBasis.OWN);
        }
        if (!inherited.get(index).isEmpty()) {
            return new PlaceReading(inherited.get(index), PlaceBasis.INHERITED);
        }
        return new PlaceReading(dominant, dominant.isEmpty() ? PlaceBasis.NONE : PlaceBasis.STORY);
    }

    private static List<NamedPlace> notPassing(List<NamedPlace> named) {
        return named.isEmpty()
                ? named
                : named.stream().filter(place -> !place.passing()).toList();
    }

    private static List<String> placeOf(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!mention.place().isEmpty()) {
                return List.of(mention.place());
            }
        }
        return List.of();
    }

    private void weigh(Sentence sentence, List<NamedPlace> named, List<Mention> mentions) {
        int weight = NamedPlaces.isOpening(sentence) ? NAMED * 2 : NAMED;
        named.forEach(place -> weights.merge(codeOf(place.code()), weight, Integer::sum));
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            if (text.is(index, WordClass.PLACE_HINT)) {
                text.entry(index, WordClass.PLACE_HINT)
                        .ifPresent(hint -> weights.merge(codeOf(hint.value()), 1, Integer::sum));
            }
        }
        for (Mention mention : mentions) {
            if (!mention.place().isEmpty() && isPublic(mention.kind())) {
                weights.merge(mention.place(), 1, Integer::sum);
            }
        }
    }

    /** Where a company is at home says little of where it acts; an authority's place says much. */
    private static boolean isPublic(Kind kind) {
        return kind == Kind.AUTHORITY || kind == Kind.RULE || kind == Kind.ACTIVITY;
    }

    /** The heaviest country, or the part of it that has more than half of its weight. */
    private static List<String> dominantOf(Map<String, Integer> weights) {
        Map<String, Integer> countries = new TreeMap<>();
        weights.forEach((code, weight) -> countries.merge(NamedPlace.countryOf(code), weight, Integer::sum));
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(country -> weights.entrySet().stream()
                        .filter(part -> NamedPlace.countryOf(part.getKey()).equals(country.getKey()))
                        .filter(part -> part.getValue() * 2 > country.getValue())
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(country.getKey()))
                .map(List::of)
                .orElse(List.of());
    }

    private String codeOf(String code) {
        return local ? code : NamedPlace.countryOf(code);
    }
}
