package id.linimasa.claims.extraction.events;

import java.util.List;

/**
 * The places of an event and what told them.
 *
 * @param places ISO 3166 codes or {@code EU}, sorted
 * @param word index of the token that told them, or {@value StatusReading#NO_WORD}
 */
record PlaceReading(List<String> places, PlaceBasis basis, int word) {
    PlaceReading(List<String> places, PlaceBasis basis) {
        this(places, basis, StatusReading.NO_WORD);
    }

    /** The same with countries instead of parts of them. */
    PlaceReading ofCountries() {
        return new PlaceReading(
                places.stream().map(NamedPlace::countryOf).distinct().toList(), basis, word);
    }
}
