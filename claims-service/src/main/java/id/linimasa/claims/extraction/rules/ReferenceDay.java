package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.dates.DateResolver;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article speaks from, and how it is known: as given, else from a byline or dateline among the first lines. A date in the URL is
 * the day of publication where nothing better is known, but it can be that of a later revision: nothing is counted from it.
 *
 * @param day what relative dates are counted from, or null
 * @param publishedAt as given, else the day in ISO 8601
 */
record ReferenceDay(@Nullable LocalDate day, @Nullable String publishedAt, PublishedAtBasis basis) {
    private static final int FIRST_LINES = 8;
    private static final int LONGEST_BYLINE = 24;

    static ReferenceDay of(
            Article article,
            TaggedText text,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            Chronology chronology) {
        LocalDate given = given(article.publishedAt());
        if (given != null) {
            return new ReferenceDay(given, article.publishedAt(), PublishedAtBasis.GIVEN);
        }
        for (int i = 0; i < sentences.size() && sentences.get(i).line() <= FIRST_LINES; i++) {
            Sentence sentence = sentences.get(i);
            for (DateMatch match : matches.get(i)) {
                LocalDate day = match.isDay() ? DateResolver.fullerDay(match) : null;
                if (day != null && !chronology.isHeading(i) && isByline(text, sentence, match)) {
                    return new ReferenceDay(day, day.toString(), PublishedAtBasis.BYLINE);
                }
                if (day != null && sentence.kind() == Sentence.Kind.DATELINE) {
                    return new ReferenceDay(day, day.toString(), PublishedAtBasis.DATELINE);
                }
            }
        }
        LocalDate inUrl = UrlDate.of(article.url());
        return inUrl == null
                ? new ReferenceDay(null, null, PublishedAtBasis.NONE)
                : new ReferenceDay(null, inUrl.toString(), PublishedAtBasis.URL);
    }

    /** A short line that a date begins, or that a sign sets it off in; the title, which comes first, only where it is nothing else. */
    private static boolean isByline(TaggedText text, Sentence sentence, DateMatch match) {
        if (!isLine(text, sentence)) {
            return false;
        }
        boolean begins = match.start() == sentence.firstToken();
        boolean ends = match.end() == sentence.endToken();
        boolean setOff = begins
                || text.is(sentence.firstToken(), WordClass.BYLINE)
                || !text.token(match.start() - 1).isWordOrNumber()
                || match.hasTime();
        boolean alone = ends
                || (begins && sentence.endToken() - match.end() <= 2)
                || !text.token(match.end()).isWordOrNumber()
                || match.hasTime();
        return sentence.line() == 0 ? begins && ends : setOff && alone;
    }

    private static boolean isLine(TaggedText text, Sentence sentence) {
        boolean prose = sentence.kind() == Sentence.Kind.PROSE
                && !text.token(sentence.endToken() - 1).word().equals(".");
        return (prose || sentence.kind() == Sentence.Kind.HEADING) && sentence.length() <= LONGEST_BYLINE;
    }

    private static @Nullable LocalDate given(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(publishedAt.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
