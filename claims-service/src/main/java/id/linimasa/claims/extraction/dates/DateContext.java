package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.ResolvedDate.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression can be counted from. One object an article, changed as the article is read.
 *
 * <p>A missing year comes from a fuller date in the same sentence, else from the heading above, else from the reference day, else from the fuller
 * date before, else from the one after.
 */
public final class DateContext {
    private final @Nullable LocalDate reference;
    private final @Nullable LocalDate firstFuller;
    private @Nullable LocalDate utterance;
    private @Nullable LocalDate heading;
    private @Nullable LocalDate lastFuller;
    private @Nullable LocalDate sentenceFuller;
    private @Nullable CalendarValue previous;
    private @Nullable CalendarValue previousDay;

    /**
     * @param reference day that the article speaks from, or null
     * @param firstFuller first date of the article with a year, or null
     */
    public DateContext(@Nullable LocalDate reference, @Nullable LocalDate firstFuller) {
        this.reference = reference;
        this.firstFuller = firstFuller;
    }

    /** The day that is spoken from: of the utterance, where one is given, else of the article. */
    public @Nullable LocalDate reference() {
        return utterance != null ? utterance : reference;
    }

    /** The next expression stands beside {@code fuller}, a date with a year in it, or beside none. */
    public void standBeside(@Nullable LocalDate fuller) {
        sentenceFuller = fuller;
    }

    /** Until the next call someone speaks on {@code day}; null where nobody says when. */
    public void speakOn(@Nullable LocalDate day) {
        utterance = day;
    }

    /** Puts what follows under a heading with a date; null ends that. */
    public void underHeading(@Nullable LocalDate day) {
        heading = day;
    }

    @Nullable
    CalendarValue previous() {
        return previous;
    }

    @Nullable
    CalendarValue previousDay() {
        return previousDay;
    }

    /** A day in the month spoken of last, else the day that is spoken from. */
    @Nullable
    LocalDate lastMonth() {
        boolean fine =
                previous != null && (previous.precision() == Precision.DAY || previous.precision() == Precision.MONTH);
        LocalDate day = fine && previous != null ? previous.earliest() : null;
        return day != null ? day : reference();
    }

    void mention(CalendarValue value, boolean fuller) {
        if (value.earliest() != null || previous == null) {
            previous = value;
        }
        if (value.precision() == Precision.DAY && value.earliest() != null) {
            previousDay = value;
        }
        if (fuller && value.earliest() != null) {
            lastFuller = value.yearSource();
        }
    }

    /** What a missing year is taken from, or null. */
    @Nullable
    YearSource yearSource() {
        if (sentenceFuller != null) {
            return new YearSource(sentenceFuller, Basis.INHERITED, 0);
        }
        if (heading != null) {
            return new YearSource(heading, Basis.INHERITED, 0);
        }
        if (reference != null) {
            return new YearSource(reference, Basis.PUBLICATION, 0);
        }
        if (lastFuller != null) {
            return new YearSource(lastFuller, Basis.INHERITED, 1);
        }
        return firstFuller == null ? null : new YearSource(firstFuller, Basis.INHERITED, 0);
    }

    /** What "last" and "next" count from: the day that is spoken from, and nothing else. */
    @Nullable
    YearSource yearSourceOfDirection() {
        LocalDate day = reference();
        return day == null ? null : new YearSource(day, Basis.PUBLICATION, 0);
    }

    /** A day to take the year from; {@code onward} is 1 where a story goes on from it, else 0. */
    record YearSource(LocalDate day, Basis basis, int onward) {}
}
