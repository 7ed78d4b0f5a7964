package id.linimasa.timeline.subjects;

import id.linimasa.timeline.policyevents.Count;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What policy events happen to.
 *
 * @param id slug, stable across aliases and languages
 * @param policyEventCount how many statements about it count
 * @param articleCount how many articles make them
 * @param earliest the first day that any of them gives
 * @param latest the last day that any of them gives
 * @param years statements whose date lies in one year, by that year, in order; years without any are left out
 * @param months statements whose date lies in one month, by that month, in order; months without any are left out
 */
public record Subject(
        String id,
        String name,
        long policyEventCount,
        long articleCount,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Count> years,
        List<Count> months) {
    public Subject {
        years = List.copyOf(years);
        months = List.copyOf(months);
    }
}
