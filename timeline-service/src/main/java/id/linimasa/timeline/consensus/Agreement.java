package id.linimasa.timeline.consensus;

import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one entry says about its sources: each is held against the answer that the other independent sources of the entry give without it. Sources that
 * nobody else can be held against, and entries on which the others are undecided, say nothing; nor does it speak against a source that a single other one
 * tells another date, as either of them may be wrong.
 */
final class Agreement {
    private static final int MAJORITY = 2;

    private record Ballot(Vote vote, SortedSet<String> sources) {
        int without(String source) {
            return sources.size() - (sources.contains(source) ? 1 : 0);
        }
    }

    private record Answer(Ballot ballot, int others) {}

    private Agreement() {}

    /** The tallies of the entry, by source; none unless it has happened. */
    static SortedMap<String, Tally> on(Entry entry) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        if (entry.main().status() == Status.EFFECTIVE) {
            List<Ballot> ballots = ballots(entry);
            SortedSet<String> sources = new TreeSet<>();
            ballots.forEach(ballot -> sources.addAll(ballot.sources()));
            sources.forEach(source -> judge(source, ballots).ifPresent(tally -> tallies.put(source, tally)));
        }
        return tallies;
    }

    private static List<Ballot> ballots(Entry entry) {
        return Vote.onMain(entry).stream()
                .filter(Vote::reported)
                .map(vote -> new Ballot(vote, vote.all()))
                .sorted(Comparator.comparingInt(
                                (Ballot ballot) -> ballot.sources().size())
                        .reversed())
                .toList();
    }

    private static Optional<Tally> judge(String source, List<Ballot> ballots) {
        return answerWithout(source, ballots).flatMap(answer -> {
            boolean agrees = answer.ballot().sources().contains(source);
            return agrees || answer.others() >= MAJORITY ? Optional.of(new Tally(agrees ? 1 : 0, 1)) : Optional.empty();
        });
    }

    /** The date for which most of the others are; empty if two dates have as many, or none has any. */
    private static Optional<Answer> answerWithout(String source, List<Ballot> ballots) {
        Optional<Answer> answer = Optional.empty();
        int most = 0;
        for (Ballot ballot : ballots) {
            if (ballot.sources().size() < most) {
                break;
            }
            int others = ballot.without(source);
            if (others > most) {
                most = others;
                answer = Optional.of(new Answer(ballot, others));
            } else if (others == most) {
                answer = Optional.empty();
                if (ballot.sources().size() == most) {
                    return answer;
                }
            }
        }
        return answer;
    }
}
