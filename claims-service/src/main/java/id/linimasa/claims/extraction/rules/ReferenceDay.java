package id.linimasa.claims.extraction.rules;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction.PublishedAtBasis;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.dates.DateResolver;
import id.linimasa.claims.extraction.sentences.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article speaks from, and how it is known: as given, else from a byline or dateline among the first lines.
 *
 * @param publishedAt as given, else the day in ISO 8601
 */
record ReferenceDay(@Nullable LocalDate day, @Nullable String publishedAt, PublishedAtBasis basis) {
    private static final int FIRST_LINES = 8;
    private static final int LONGEST_BYLINE = 16;

    static ReferenceDay of(Article article, List<Sentence> sentences, List<List<DateMatch>> matches) {
        LocalDate given = given(article.publishedAt());
        if (given != null) {
            return new ReferenceDay(given, article.publishedAt(), PublishedAtBasis.GIVEN);
        }
        for (int i = 0; i < sentences.size() && sentences.get(i).line() <= FIRST_LINES; i++) {
            Sentence sentence = sentences.get(i);
            for (DateMatch match : matches.get(i)) {
                LocalDate day = dayOf(match);
                if (day != null && sentence.kind() == Sentence.Kind.HEADING && sentence.length() <= LONGEST_BYLINE) {
                    return new ReferenceDay(day, day.toString(), PublishedAtBasis.BYLINE);
                }
                if (day != null && sentence.kind() == Sentence.Kind.DATELINE) {
                    return new ReferenceDay(day, day.toString(), PublishedAtBasis.DATELINE);
                }
            }
        }
        return new ReferenceDay(null, null, PublishedAtBasis.NONE);
    }

    private static @Nullable LocalDate dayOf(DateMatch match) {
        boolean aDay = match.slots().containsKey("day") && match.second().isEmpty();
        return aDay ? DateResolver.fullerDay(match) : null;
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
