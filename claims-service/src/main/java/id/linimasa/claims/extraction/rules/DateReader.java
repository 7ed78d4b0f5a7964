package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.DateExpression;
import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.dates.DateContext;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.dates.DateResolver;
import id.linimasa.claims.extraction.events.DatedTokens;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.CodePoints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the dates of an article sentence by sentence, each from what it is counted from. One object an article. */
final class DateReader {
    /** Quotes are followed this many sentences ahead to the words that say who spoke, and when. */
    private static final int LONGEST_QUOTE = 6;

    private final TaggedText text;
    private final CodePoints offsets;
    private final List<Sentence> sentences;
    private final List<List<DateMatch>> dates;
    private final Chronology chronology;
    private final DateContext context;
    private final boolean anchored;
    private final Map<Integer, DateExpression> headings = new HashMap<>();
    private int line = -1;
    private boolean quoting;

    DateReader(
            TaggedText text,
            CodePoints offsets,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            Chronology chronology,
            @Nullable LocalDate reference) {
        this.text = text;
        this.offsets = offsets;
        this.sentences = sentences;
        this.dates = matches.stream().map(each -> DateMatch.among(each, false)).toList();
        this.chronology = chronology;
        this.anchored = reference != null;
        this.context = new DateContext(reference, firstFuller());
    }

    /** The dates of the sentence with number {@code index}, after those of all sentences before it. */
    List<DatedTokens> read(int index) {
        Sentence sentence = sentences.get(index);
        List<DateMatch> matches = dates.get(index);
        DateExpression heading = headings.get(chronology.headingOf(index));
        context.underHeading(heading == null ? null : heading.date().earliest());
        if (sentence.line() != line) {
            quoting = false;
            line = sentence.line();
        }
        List<DatedTokens> dated = matches.isEmpty() ? List.of() : resolve(index, matches);
        quoting = isQuotingAt(sentence.firstToken(), sentence.endToken());
        if (chronology.isHeading(index) && !dated.isEmpty()) {
            headings.put(index, dated.get(0).expression());
        }
        return dated;
    }

    /** What the heading above dates a sentence with that has no date of its own. */
    List<DatedTokens> inherited(int index) {
        DateExpression heading = headings.get(chronology.headingOf(index));
        Sentence sentence = sentences.get(index);
        if (heading == null || !dates.get(index).isEmpty() || sentence.kind() == Sentence.Kind.FURNITURE) {
            return List.of();
        }
        ResolvedDate date = heading.date();
        ResolvedDate taken = new ResolvedDate(
                date.edtf(),
                date.earliest(),
                date.latest(),
                date.precision(),
                ResolvedDate.Basis.INHERITED,
                date.text());
        DateExpression expression = new DateExpression(
                heading.start(),
                heading.end(),
                taken,
                heading.timex3(),
                heading.stated(),
                heading.inferred(),
                heading.anchor(),
                heading.warnings());
        return List.of(new DatedTokens(sentence.firstToken(), sentence.firstToken(), expression));
    }

    private List<DatedTokens> resolve(int index, List<DateMatch> matches) {
        Sentence sentence = sentences.get(index);
        int said = Utterance.indexIn(text, sentence, matches);
        LocalDate spoken = said >= 0 ? dayOf(matches.get(said)) : dayAfterQuote(index);
        List<DatedTokens> dated = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            DateMatch match = matches.get(i);
            boolean quoted = isQuotingAt(sentence.firstToken(), match.start());
            context.speakOn(i != said && (quoted || (said >= 0 && i > said)) ? spoken : null);
            context.standBeside(match.isFuller() ? null : yearBeside(matches, dated, i));
            DateExpression expression = i == said
                    ? DateResolver.resolveAside(text, offsets, match, context)
                    : DateResolver.resolve(text, offsets, match, context);
            dated.add(new DatedTokens(match.start(), match.end(), expression));
        }
        context.speakOn(null);
        return dated;
    }

    private @Nullable LocalDate dayOf(DateMatch utterance) {
        context.standBeside(null);
        return DateResolver.resolveAside(text, offsets, utterance, context)
                .date()
                .earliest();
    }

    /** The day on which a quote was spoken that goes on behind this sentence. */
    private @Nullable LocalDate dayAfterQuote(int index) {
        boolean open = isQuotingAt(
                sentences.get(index).firstToken(), sentences.get(index).endToken());
        int last = Math.min(sentences.size(), index + LONGEST_QUOTE);
        for (int next = index + 1; open && next < last && sentences.get(next).line() == line; next++) {
            int said = Utterance.indexIn(text, sentences.get(next), dates.get(next));
            if (said >= 0) {
                return dayOf(dates.get(next).get(said));
            }
        }
        return null;
    }

    private boolean isQuotingAt(int firstToken, int token) {
        boolean inside = quoting;
        for (int index = firstToken; index < token; index++) {
            inside ^= text.token(index).word().equals("\"");
        }
        return inside;
    }

    /** What a date without a year takes it from in its own sentence: the date that it only says more exactly, else a fuller one. */
    private @Nullable LocalDate yearBeside(List<DateMatch> matches, List<DatedTokens> dated, int index) {
        if (index > 0 && isApposed(matches.get(index - 1), matches.get(index))) {
            LocalDate middle = middleOf(dated.get(index - 1).expression().date());
            if (middle != null) {
                return middle;
            }
        }
        return fullerBeside(matches, index);
    }

    private static @Nullable LocalDate middleOf(ResolvedDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        return first == null || last == null ? null : first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    /** Whether a date says more exactly what the one before it says, as in "later that year, in May". */
    private boolean isApposed(DateMatch one, DateMatch next) {
        boolean comma = one.end() < next.start() && text.token(one.end()).word().equals(",");
        boolean preposition = next.start() == one.end() + 2 && text.is(one.end() + 1, WordClass.PREPOSITION);
        return comma && (preposition || next.start() == one.end() + 1);
    }

    /** The date with a year that a date without one is listed with, or that comes before it; without a reference day, any in the sentence. */
    private @Nullable LocalDate fullerBeside(List<DateMatch> matches, int index) {
        for (int next = index + 1;
                next < matches.size() && isListed(matches.get(next - 1), matches.get(next));
                next++) {
            LocalDate day = DateResolver.fullerDay(matches.get(next));
            if (day != null) {
                return day;
            }
        }
        for (int before = index - 1; before >= 0; before--) {
            LocalDate day = DateResolver.fullerDay(matches.get(before));
            if (day != null && (!anchored || givesYear(matches.get(before), matches.get(index)))) {
                return day;
            }
        }
        return anchored ? null : firstFuller(matches);
    }

    /** Where the article has a day of its own, a month lends no year, and neither does a year to what is yet to come. */
    private static boolean givesYear(DateMatch fuller, DateMatch date) {
        return !fuller.isMonth() && (fuller.slots().containsKey("month") || date.tense() <= 0);
    }

    private boolean isListed(DateMatch one, DateMatch next) {
        for (int index = one.end(); index < next.start(); index++) {
            boolean joins = text.is(index, WordClass.AND)
                    || text.is(index, WordClass.TO)
                    || text.token(index).word().equals(",");
            if (!joins) {
                return false;
            }
        }
        return one.end() < next.start();
    }

    private @Nullable LocalDate firstFuller() {
        for (List<DateMatch> sentence : dates) {
            LocalDate day = firstFuller(sentence);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate firstFuller(List<DateMatch> matches) {
        for (DateMatch match : matches) {
            LocalDate day = DateResolver.fullerDay(match);
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
