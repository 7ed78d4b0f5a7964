package id.linimasa.timeline.consensus;

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

/**
 * Which articles are copies or near copies of which: of two texts that share three quarters of their runs of words, the later one is the copy. An article is
 * compared with originals only, so that a chain of small changes does not make one text of two. The answer depends on the articles alone, not on their order.
 */
public final class Copies {
    /** From this share of common runs on, one text is a copy of the other. */
    public static final double NEAR_COPY = 0.75;

    private static final Comparator<Text> BY_PUBLICATION = Comparator.<Text, LocalDate>comparing(
                    text -> text.publishedOn().orElse(LocalDate.MAX))
            .thenComparing(Text::articleId);

    /** An article's text; one without a publication day counts as later than all with one. */
    public record Text(String articleId, Optional<LocalDate> publishedOn, TextSignature signature) {}

    private Copies() {}

    /** Each copy with its original. */
    public static SortedMap<String, String> originals(Collection<Text> texts) {
        SortedMap<String, String> originals = new TreeMap<>();
        Map<Long, List<Text>> byBand = new HashMap<>();
        texts.stream().sorted(BY_PUBLICATION).forEach(text -> {
            Set<Text> met = new LinkedHashSet<>();
            text.signature().bands().forEach(band -> met.addAll(byBand.getOrDefault(band, List.of())));
            Optional<Text> original = met.stream()
                    .filter(earlier -> earlier.signature().similarity(text.signature()) >= NEAR_COPY)
                    .min(BY_PUBLICATION);
            original.ifPresentOrElse(found -> originals.put(text.articleId(), found.articleId()), () -> text.signature()
                    .bands()
                    .forEach(band -> byBand.computeIfAbsent(band, absent -> new ArrayList<>())
                            .add(text)));
        });
        return originals;
    }
}
