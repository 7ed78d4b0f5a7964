package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what people do, pay or must have, by nouns that name such things: "ekspor bijih timah", "entry fee". A noun alone stands for the
 * fuller phrase that the article has for it.
 */
final class ActivityFinder {
    private static final int MOST_ALIKE = 20;

    private final TaggedText text;
    private final BitSet taken;
    private final PhraseBorders borders;
    private final Map<String, List<Mention>> fullByHead = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    ActivityFinder(TaggedText text, BitSet taken, BitSet verbs) {
        this.text = text;
        this.taken = taken;
        this.borders = new PhraseBorders(text, taken, verbs);
    }

    List<Mention> findIn(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        int index = sentence.firstToken();
        while (index < sentence.endToken()) {
            Entry head = taken.get(index)
                    ? null
                    : text.entry(index, WordClass.ACTIVITY).orElse(null);
            int end = index + 1;
            if (head != null && !isOfNext(head, index, sentence)) {
                Mention mention = head.value().endsWith("first")
                        ? headFirst(head, index, sentence)
                        : headLast(found, head, index, sentence);
                found.add(mention);
                remember(headOf(mention), mention);
                end = mention.end();
            }
            index = end;
        }
        return found;
    }

    /** "Tariff of a tax": the second noun is the one that names. */
    private boolean isOfNext(Entry head, int index, Sentence sentence) {
        int next = index + head.length();
        return next < sentence.endToken() && !taken.get(next) && text.is(next, WordClass.ACTIVITY);
    }

    private Mention headFirst(Entry head, int start, Sentence sentence) {
        int from = start + head.length();
        int end = borders.endOf(from, sentence.endToken());
        boolean attached = end == from
                && end + 1 < sentence.endToken()
                && text.is(end, WordClass.GOVERNING)
                && borders.isInside(end + 1);
        return mention(head, start, attached ? borders.endOf(end + 1, sentence.endToken()) : end, start);
    }

    private Mention headLast(List<Mention> found, Entry head, int index, Sentence sentence) {
        int from = index + head.length();
        int first = found.isEmpty()
                ? sentence.firstToken()
                : found.get(found.size() - 1).end();
        int start = borders.startOf(index, first);
        boolean attached = start == index
                && from + 1 < sentence.endToken()
                && text.is(from, WordClass.GOVERNING)
                && borders.isInside(from + 1);
        return mention(head, start, attached ? borders.endOf(from + 1, sentence.endToken()) : from, index);
    }

    private Mention mention(Entry head, int start, int end, int at) {
        String name = borders.nameOf(start, end, head.value().endsWith("first"));
        String shown = name.isEmpty() ? text.surface(at, at + head.length()) : name;
        Kind kind = head.value().startsWith("rule") ? Kind.RULE : Kind.ACTIVITY;
        return new Mention(start, end, LocalNames.subjectOf(shown), kind, "", "", Source.PHRASE);
    }

    private String headOf(Mention mention) {
        for (int index = mention.start(); index < mention.end(); index++) {
            if (text.is(index, WordClass.ACTIVITY)) {
                return text.token(index).word();
            }
        }
        return "";
    }

    private void remember(String head, Mention mention) {
        String id = mention.subject().id();
        if (counts.merge(id, 1, Integer::sum) == 1 && id.indexOf('-') > 0) {
            List<Mention> alike = fullByHead.computeIfAbsent(head, each -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(mention);
            }
        }
    }

    /** Gives every phrase the name of the fullest one whose words it repeats; a noun alone that repeats none names nothing. */
    void completeAll(List<List<Mention>> mentions) {
        for (List<Mention> found : mentions) {
            found.replaceAll(mention -> mention.source() == Source.PHRASE ? complete(mention) : mention);
            found.removeIf(mention ->
                    mention.source() == Source.PHRASE && mention.subject().id().indexOf('-') < 0);
        }
    }

    private Mention complete(Mention mention) {
        Mention best = null;
        for (Mention full : fullByHead.getOrDefault(headOf(mention), List.of())) {
            if (repeats(mention, full) && (best == null || count(full) > count(best))) {
                best = full;
            }
        }
        return best == null ? mention : mention.as(best);
    }

    private int count(Mention mention) {
        return counts.getOrDefault(mention.subject().id(), 0);
    }

    private static boolean repeats(Mention mention, Mention full) {
        for (String word : mention.subject().id().split("-", -1)) {
            if (!Slug.hasWord(full.subject().id(), word)) {
                return false;
            }
        }
        return full.subject().id().length() > mention.subject().id().length();
    }
}
