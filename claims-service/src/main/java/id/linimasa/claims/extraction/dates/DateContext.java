package id.linimasa.claims.extraction.dates;

import id.linimasa.claims.extraction.ResolvedDate.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression can be counted from. One object an article, changed as the article is read.
 *
 * <p>A missing year comes from a fuller date in the same sentence, else the reference day, else the fuller date before, else the one after.
 */
public final class DateContext {
    private final @Nullable LocalDate reference;
    private final @Nullable LocalDate firstFuller;
    private @Nullable LocalDate lastFuller;
    private @Nullable LocalDate sentenceFuller;
    private @Nullable CalendarValue previous;

    /**
     * @param reference day that the article speaks from, or null
     * @param firstFuller first date of the article with a year, or null
     */
    public DateContext(@Nullable LocalDate reference, @Nullable LocalDate firstFuller) {
        this.reference = reference;
        this.firstFuller = firstFuller;
    }

    /** The day that the article speaks from. */
    public @Nullable LocalDate reference() {
        return reference;
    }

    /** Begins a sentence; {@code fuller} is a date with a year in it, or null. */
    public void beginSentence(@Nullable LocalDate fuller) {
        sentenceFuller = fuller;
    }

    @Nullable
    CalendarValue previous() {
        return previous;
    }

    void mention(CalendarValue value, boolean fuller) {
        previous = value;
        if (fuller && value.earliest() != null) {
            lastFuller = value.earliest();
        }
    }

    /** What a missing year is taken from, or null. */
    @Nullable
    YearSource yearSource() {
        if (sentenceFuller != null) {
            return new YearSource(sentenceFuller, Basis.INHERITED);
        }
        if (reference != null) {
            return new YearSource(reference, Basis.PUBLICATION);
        }
        LocalDate fuller = lastFuller != null ? lastFuller : firstFuller;
        return fuller == null ? null : new YearSource(fuller, Basis.INHERITED);
    }

    record YearSource(LocalDate day, Basis basis) {}
}
