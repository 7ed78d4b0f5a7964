package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads where an event takes effect: the place that its sentence names beside it, else the one where those whom it names belong, else the one spoken of before in the same paragraph or in
 * the heading above it, else the one that the article is mostly about.
 */
final class PlaceReader {
    private static final int ENOUGH_LOCAL = 2;

    private final TaggedText text;
    private final NamedPlaces places;
    private final StoryPlaces story;

    PlaceReader(TaggedText text, List<Sentence> sentences, List<List<Mention>> mentions) {
        boolean local = isLocal(text, sentences);
        this.text = text;
        this.places = new NamedPlaces(text, mentions, local);
        this.story = new StoryPlaces(text, sentences, mentions, places, local);
    }

    /** Whether the article is about rules of a part of a country; elsewhere such a part stands for its country. */
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

    /** The places of an event in the sentence with number {@code index}, sorted. */
    PlaceReading placesOf(TriggerMatch trigger, Sentence sentence, int index) {
        List<NamedPlace> named = places.in(sentence);
        if (named.isEmpty()) {
            PlaceReading unnamed = story.placesOf(index);
            boolean national = text.has(sentence.firstToken(), sentence.endToken(), WordClass.NATIONAL);
            return national ? unnamed.ofCountries() : unnamed;
        }
        int nearest = 0;
        for (int i = 1; i < named.size(); i++) {
            if (named.get(i).distance(trigger) < named.get(nearest).distance(trigger)) {
                nearest = i;
            }
        }
        TreeSet<String> codes = new TreeSet<>(List.of(named.get(nearest).code()));
        for (int i = nearest + 1; i < named.size() && areListed(named, i - 1); i++) {
            codes.add(named.get(i).code());
        }
        for (int i = nearest - 1; i >= 0 && areListed(named, i); i--) {
            codes.add(named.get(i).code());
        }
        return new PlaceReading(
                List.copyOf(codes), PlaceBasis.NAMED, named.get(nearest).start());
    }

    /** Whether the place with number {@code first} and the next one are members of one list. */
    private boolean areListed(List<NamedPlace> named, int first) {
        return places.isListed(named.get(first).end(), named.get(first + 1).start());
    }
}
