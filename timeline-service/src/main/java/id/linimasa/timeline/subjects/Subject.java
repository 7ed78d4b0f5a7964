package id.linimasa.timeline.subjects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What policy events happen to.
 *
 * @param id slug, stable across aliases and languages
 * @param policyEventCount how many statements about it count
 * @param articleCount how many articles make them
 * @param earliest the first day that any of them gives
 * @param latest the last day that any of them gives
 */
public record Subject(
        String id,
        String name,
        long policyEventCount,
        long articleCount,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
