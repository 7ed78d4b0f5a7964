package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.Period;
import id.linimasa.timeline.dates.Precision;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The effective dates of one entry, prepared for comparing them with those of many others. */
final class EffectiveDates {
    private final Entry entry;
    private final List<Candidate> candidates;
    private final List<Candidate> fine;
    private final List<Period> periods;
    private final DateIndex<Integer> byDate = new DateIndex<>();

    EffectiveDates(Entry entry) {
        this.entry = entry;
        candidates = entry.roles(Status.EFFECTIVE)
                .flatMap(role -> role.candidates().stream())
                .toList();
        fine = candidates.stream()
                .filter(candidate -> candidate.date().precision().compareTo(Precision.MONTH) <= 0)
                .toList();
        periods = candidates.stream()
                .map(Candidate::date)
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        for (int i = 0; i < fine.size(); i++) {
            byDate.add(fine.get(i).date(), i);
        }
    }

    /** Dates of two entries, none longer than a month, of which each shares a day with one of the other entry. */
    record Touching(List<Candidate> first, List<Candidate> second) {}

    Touching touching(EffectiveDates other) {
        boolean smaller = fine.size() <= other.fine.size();
        EffectiveDates asked = smaller ? this : other;
        EffectiveDates answering = smaller ? other : this;
        List<Candidate> touched = new ArrayList<>();
        Set<Integer> touching = new TreeSet<>();
        for (Candidate candidate : asked.fine) {
            List<Integer> its = answering.byDate.allowedBy(candidate.date()).toList();
            touching.addAll(its);
            if (!its.isEmpty()) {
                touched.add(candidate);
            }
        }
        List<Candidate> answers = touching.stream().map(answering.fine::get).toList();
        return smaller ? new Touching(touched, answers) : new Touching(answers, touched);
    }

    Entry entry() {
        return entry;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Candidate> fine() {
        return fine;
    }

    /** Whether its days are known and no two of its dates exclude each other. */
    boolean isUndisputed() {
        return !periods.isEmpty()
                && !periods.stream()
                        .map(Period::last)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .isBefore(periods.stream()
                                .map(Period::first)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    LocalDate firstDay() {
        return periods.stream()
                .map(Period::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate lastDay() {
        return periods.stream().map(Period::last).max(Comparator.naturalOrder()).orElseThrow();
    }
}
