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
    /** The places that each sentence names. */
    private final List<List<NamedPlace>> named;

    private final StoryPlaces story;

    PlaceReader(TaggedText text, List<Sentence> sentences, List<List<Mention>> mentions) {
        boolean local = isLocal(text, sentences);
        this.text = text;
        this.places = new NamedPlaces(text, mentions, local);
        this.named = sentences.stream().map(places::in).toList();
        this.story = new StoryPlaces(text, sentences, mentions, named, local);
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
        List<NamedPlace> here = named.get(index);
        if (here.isEmpty()) {
            PlaceReading unnamed = story.placesOf(index);
            boolean national = text.has(sentence.firstToken(), sentence.endToken(), WordClass.NATIONAL);
            return national ? unnamed.ofCountries() : unnamed;
        }
        int nearest = 0;
        for (int i = 1; i < here.size(); i++) {
            if (here.get(i).distance(trigger) < here.get(nearest).distance(trigger)) {
                nearest = i;
            }
        }
        TreeSet<String> codes = new TreeSet<>(List.of(here.get(nearest).code()));
        for (int i = nearest + 1; i < here.size() && areListed(here, i - 1); i++) {
            codes.add(here.get(i).code());
        }
        for (int i = nearest - 1; i >= 0 && areListed(here, i); i--) {
            codes.add(here.get(i).code());
        }
        return new PlaceReading(
                List.copyOf(codes), PlaceBasis.NAMED, here.get(nearest).start());
    }

    /** Whether the place with number {@code first} and the next one are members of one list. */
    private boolean areListed(List<NamedPlace> here, int first) {
        return places.isListed(here.get(first).end(), here.get(first + 1).start());
    }
}
