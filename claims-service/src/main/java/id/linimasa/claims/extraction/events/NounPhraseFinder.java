package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.language.WordClasses;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.Slug;
import id.linimasa.claims.extraction.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Reads the noun phrase that a trigger governs, for subjects without a proper name: what stands between it and the next border. */
final class NounPhraseFinder {
    private static final int LONGEST = 5;
    private static final WordClasses BORDERS = WordClasses.of(
            WordClass.CLAUSE,
            WordClass.RELATIVE,
            WordClass.PREPOSITION,
            WordClass.PLAN,
            WordClass.AUXILIARY,
            WordClass.NEGATION,
            WordClass.SAY,
            WordClass.ANNOUNCE,
            WordClass.HEARSAY,
            WordClass.OTHER,
            WordClass.UNIT,
            WordClass.MAGNITUDE,
            WordClass.AGENT,
            WordClass.TO,
            WordClass.BOUND,
            WordClass.DAY_PART,
            WordClass.DAY_WORD,
            WordClass.MONTH,
            WordClass.WEEKDAY);
    private static final int MOST_ATTACHMENTS = 3;

    private final TaggedText text;

    NounPhraseFinder(TaggedText text) {
        this.text = text;
    }

    /** The phrase on the trigger's side; empty where it is not there or points back to something spoken of before. */
    Optional<Mention> phraseOf(TriggerMatch match, Sentence sentence) {
        return rangeOf(match, sentence)
                .filter(range -> !points(range) && !text.has(range.start(), range.end(), WordClass.PRONOUN))
                .flatMap(range -> named(range.start(), range.end()));
    }

    /** The same, of a phrase that points back, without the word that points: the last resort where nothing was spoken of before. */
    Optional<Mention> pointingPhraseOf(TriggerMatch match, Sentence sentence) {
        return rangeOf(match, sentence)
                .filter(this::points)
                .flatMap(range -> named(
                        text.is(range.start(), WordClass.DETERMINER) ? range.start() + 1 : range.start(),
                        text.is(range.end() - 1, WordClass.DETERMINER) ? range.end() - 1 : range.end()));
    }

    private boolean points(Range range) {
        return text.is(range.start(), WordClass.DETERMINER) || text.is(range.end() - 1, WordClass.DETERMINER);
    }

    private Optional<Range> rangeOf(TriggerMatch match, Sentence sentence) {
        Range range = match.trigger().side() == Trigger.Side.BEFORE ? before(match, sentence) : behind(match, sentence);
        return range.start() < range.end() ? Optional.of(range) : Optional.empty();
    }

    private record Range(int start, int end) {}

    private Range before(TriggerMatch match, Sentence sentence) {
        int end = match.start();
        while (end > sentence.firstToken()
                && (isCovered(end - 1, WordClass.AUXILIARY, WordClass.PLAN) || text.is(end - 1, WordClass.NEGATION))) {
            end--;
        }
        if (end > sentence.firstToken() && text.is(end - 1, WordClass.RELATIVE)) {
            end--;
        }
        int start = startOf(end, sentence);
        for (int hop = 0; hop < MOST_ATTACHMENTS && saysMore(start, sentence); hop++) {
            end = start - 1;
            start = startOf(end, sentence);
        }
        return withoutArticles(start, end);
    }

    private int startOf(int end, Sentence sentence) {
        int start = end;
        while (start > sentence.firstToken() && end - start < LONGEST && isInside(start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether the phrase from {@code start} on only says more of the phrase before it: "a tax on luxury goods". */
    private boolean isAttached(int start, Sentence sentence) {
        return start - 2 >= sentence.firstToken() && text.is(start - 1, WordClass.PREPOSITION) && isInside(start - 2);
    }

    private boolean saysMore(int start, Sentence sentence) {
        return isAttached(start, sentence) || isRelative(start, sentence) || isListedPlace(start, sentence);
    }

    /** Whether the phrase from {@code start} on is the last place of a list: "goods from Japan and Taiwan". */
    private boolean isListedPlace(int start, Sentence sentence) {
        return start - 2 >= sentence.firstToken()
                && start < sentence.endToken()
                && text.is(start, WordClass.PLACE)
                && text.is(start - 1, WordClass.AND);
    }

    /** Whether what begins at {@code start} is a relative clause of the phrase before it. */
    private boolean isRelative(int start, Sentence sentence) {
        return start - 2 >= sentence.firstToken() && text.is(start - 1, WordClass.RELATIVE) && isInside(start - 2);
    }

    private Range behind(TriggerMatch match, Sentence sentence) {
        int start = match.end();
        int end = start;
        while (end < sentence.endToken()
                && end - start < LONGEST
                && isInside(end)
                && text.token(end).number() < 0) {
            end++;
        }
        return withoutArticles(start, end);
    }

    private Range withoutArticles(int from, int end) {
        int start = from;
        while (start < end && text.is(start, WordClass.ARTICLE)) {
            start++;
        }
        return new Range(start, end);
    }

    private Optional<Mention> named(int start, int end) {
        if (start >= end) {
            return Optional.empty();
        }
        if (text.token(start).kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        String surface = text.surface(start, end);
        String name = surface.substring(0, 1).toUpperCase(Locale.ROOT) + surface.substring(1);
        String slug = Slug.of(name);
        return slug.length() < 3
                ? Optional.empty()
                : Optional.of(new Mention(start, end, new Subject(slug, name), Kind.ACTIVITY, "", "", Source.PHRASE));
    }

    private boolean isInside(int index) {
        Token token = text.token(index);
        boolean joint = token.word().equals("-") && token.glued();
        if (token.kind() != Token.Kind.WORD && token.number() < 0 && !joint) {
            return false;
        }
        return !text.isAny(index, BORDERS)
                && text.entry(index, WordClass.ORDINARY, "-").isEmpty();
    }

    private boolean isCovered(int index, WordClass one, WordClass other) {
        return text.is(index, one) || text.is(index, other);
    }
}
