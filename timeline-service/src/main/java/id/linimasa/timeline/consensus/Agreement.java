package id.linimasa.timeline.consensus;

import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one subject says about its sources: each is held against the answer that the other independent sources of an entry give without it. Sources that
 * nobody else can be held against, and entries on which the others are undecided, say nothing. A subject's tallies depend on its own cells only, so those
 * of all subjects are sums, whatever the order.
 */
public final class Agreement {
    private record Ballot(Vote vote, SortedSet<String> sources) {
        int without(String source) {
            return sources.size() - (sources.contains(source) ? 1 : 0);
        }
    }

    private Agreement() {}

    /** The tallies of the subject, by source. */
    public static SortedMap<String, Tally> in(Resolution resolution) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (Entry entry : resolution.entries()) {
            if (entry.main().status() == Status.EFFECTIVE) {
                judge(ballots(entry), tallies);
            }
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

    private static void judge(List<Ballot> ballots, SortedMap<String, Tally> tallies) {
        SortedSet<String> sources = new TreeSet<>();
        ballots.forEach(ballot -> sources.addAll(ballot.sources()));
        sources.forEach(source -> answerWithout(source, ballots)
                .ifPresent(answer ->
                        tallies.merge(source, new Tally(answer.sources().contains(source) ? 1 : 0, 1), Tally::plus)));
    }

    /** The date for which most of the others are; empty if two dates have as many, or none has any. */
    private static Optional<Ballot> answerWithout(String source, List<Ballot> ballots) {
        Optional<Ballot> answer = Optional.empty();
        int most = 0;
        for (Ballot ballot : ballots) {
            if (ballot.sources().size() < most) {
                break;
            }
            int others = ballot.without(source);
            if (others > most) {
                most = others;
                answer = Optional.of(ballot);
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
