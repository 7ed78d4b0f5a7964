package id.linimasa.timeline.consensus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which articles are copies or near copies of which: of two texts that share three quarters of their runs of words, the one that was published later is
 * the copy, and of several such texts the first is its original. Two texts are compared with each other and with nothing else, so that the answer depends
 * on the articles alone, and one that comes or goes touches only those that it is near to; what is near to a copy only is a copy of the copy.
 */
public final class Copies {
    /** From this share of common runs on, one text is a copy of the other. */
    public static final double NEAR_COPY = 0.75;

    /** When an article was published; one of unknown day counts as later than all others, one of unknown time as the last of its day. */
    public record Place(UUID articleId, Optional<LocalDate> publishedOn, Optional<Instant> publishedAt)
            implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.<Place, LocalDate>comparing(
                        place -> place.publishedOn().orElse(LocalDate.MAX))
                .thenComparing(place -> place.publishedAt().orElse(Instant.MAX))
                .thenComparing(place -> place.articleId().toString());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** An article's text. */
    public record Text(Place place, TextSignature signature) {
        private boolean isNear(Text other) {
            return signature.similarity(other.signature) >= NEAR_COPY;
        }
    }

    private Copies() {}

    /** Each copy with its original. */
    public static SortedMap<UUID, Place> originals(Collection<Text> texts) {
        return originals(texts, texts);
    }

    /** Those of the texts that are copies of others, each with its original. */
    public static SortedMap<UUID, Place> originals(Collection<Text> texts, Collection<Text> others) {
        Map<Long, List<Text>> byBand = new HashMap<>();
        others.forEach(other -> other.signature().bands().forEach(band -> byBand.computeIfAbsent(
                        band, absent -> new ArrayList<>())
                .add(other)));
        SortedMap<UUID, Place> originals = new TreeMap<>(Comparator.comparing(UUID::toString));
        texts.forEach(text -> {
            Set<Text> met = new LinkedHashSet<>();
            text.signature().bands().forEach(band -> met.addAll(byBand.getOrDefault(band, List.of())));
            met.stream()
                    .filter(other -> other.place().compareTo(text.place()) < 0)
                    .filter(text::isNear)
                    .map(Text::place)
                    .min(Comparator.naturalOrder())
                    .ifPresent(original -> originals.put(text.place().articleId(), original));
        });
        return originals;
    }
}
