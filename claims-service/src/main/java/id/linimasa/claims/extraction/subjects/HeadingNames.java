package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds in headings, where a capital says nothing, the names that the running text has. */
final class HeadingNames {
    private static final int MOST_ALIKE = 8;

    private final TaggedText text;
    private final BitSet taken;
    private final Map<String, List<Mention>> byFirstWord;

    /** {@code taken} are the tokens of mentions; those of the names found are added. */
    HeadingNames(TaggedText text, BitSet taken, Map<String, List<Mention>> byFirstWord) {
        this.text = text;
        this.taken = taken;
        this.byFirstWord = byFirstWord;
    }

    /** Adds the names to the mentions of each heading. */
    void addTo(List<List<Mention>> mentions, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).kind() == Sentence.Kind.HEADING) {
                addTo(mentions.get(i), sentences.get(i));
            }
        }
    }

    private void addTo(List<Mention> found, Sentence heading) {
        int index = heading.firstToken();
        while (index < heading.endToken()) {
            Mention name = taken.get(index) ? null : longestAt(index, heading.endToken());
            if (name == null) {
                index++;
                continue;
            }
            int end = index + name.end() - name.start();
            found.add(new Mention(index, end, name.subject(), name.kind(), name.owner(), name.place(), name.source()));
            taken.set(index, end);
            index = end;
        }
        found.sort(Comparator.comparingInt(Mention::start));
    }

    private @Nullable Mention longestAt(int index, int to) {
        List<Mention> candidates = byFirstWord.getOrDefault(text.token(index).word(), List.of());
        Mention longest = null;
        for (Mention name : candidates.subList(0, Math.min(MOST_ALIKE, candidates.size()))) {
            int length = name.end() - name.start();
            if (index + length <= to
                    && (longest == null || length > longest.end() - longest.start())
                    && sameWords(name, index)) {
                longest = name;
            }
        }
        return longest;
    }

    private boolean sameWords(Mention name, int index) {
        for (int i = 0; i < name.end() - name.start(); i++) {
            if (!text.token(name.start() + i)
                    .word()
                    .equals(text.token(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
