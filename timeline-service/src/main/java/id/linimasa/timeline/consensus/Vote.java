package id.linimasa.timeline.consensus;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import id.linimasa.timeline.dates.Verdict;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Role;
import id.linimasa.timeline.resolution.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the sources of an entry say about its date: each candidate with those who tell it and those who allow it. Reported dates come before planned ones;
 * plans count as candidates of their own only where they exclude all reports.
 *
 * @param reported whether somebody tells it other than as a plan
 */
record Vote(EdtfDate date, boolean reported, SortedSet<String> telling, SortedSet<String> supporting) {
    /** The votes on the entry's main role, by candidate. */
    static List<Vote> onMain(Entry entry) {
        Role main = entry.main();
        return main.superseded() ? on(main.candidates().stream(), entry, main.status()) : on(entry, main.status());
    }

    /** The votes on one of the entry's roles, by candidate; none if it has no such role. */
    static List<Vote> on(Entry entry, Status status) {
        return on(entry.roles(status).flatMap(role -> role.candidates().stream()), entry, status);
    }

    private static List<Vote> on(Stream<Candidate> candidates, Entry entry, Status status) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        candidates.forEach(candidate -> add(candidate, status != Status.PLANNED, votes));
        if (status == Status.EFFECTIVE) {
            DateIndex<Vote> reported = new DateIndex<>();
            votes.values().forEach(vote -> reported.add(vote.date(), vote));
            entry.roles(Status.PLANNED)
                    .flatMap(role -> role.candidates().stream())
                    .forEach(plan -> addPlan(plan, reported, votes));
        }
        return new ArrayList<>(votes.values());
    }

    private static void add(Candidate candidate, boolean reported, Map<String, Vote> votes) {
        Vote vote = new Vote(candidate.date(), reported, new TreeSet<>(), new TreeSet<>());
        candidate.cells().forEach(cell -> vote.telling().addAll(cell.sources().keySet()));
        candidate.supporting().stream()
                .filter(cell -> cell.date().verdict(candidate.date()) == Verdict.COMPATIBLE)
                .forEach(cell -> vote.supporting().addAll(cell.sources().keySet()));
        vote.supporting().removeAll(vote.telling());
        votes.put(candidate.date().edtf(), vote);
    }

    /** A plan supports the reports that it allows; one that allows none is a candidate itself. */
    private static void addPlan(Candidate plan, DateIndex<Vote> reported, Map<String, Vote> votes) {
        List<Vote> allowed = reported.allowedBy(plan.date())
                .filter(vote -> plan.date().verdict(vote.date()) == Verdict.COMPATIBLE)
                .toList();
        if (allowed.isEmpty()) {
            add(plan, false, votes);
        } else {
            allowed.forEach(vote -> {
                for (Cell cell : plan.all()) {
                    vote.supporting().addAll(cell.sources().keySet());
                }
                vote.supporting().removeAll(vote.telling());
            });
        }
    }

    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(telling);
        all.addAll(supporting);
        return all;
    }

    boolean isFor(String source) {
        return telling.contains(source) || supporting.contains(source);
    }
}
