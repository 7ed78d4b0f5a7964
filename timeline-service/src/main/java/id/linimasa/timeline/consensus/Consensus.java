package id.linimasa.timeline.consensus;

import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Weighs the candidate dates of an entry when it is read: every independent source adds its log odds to the dates that it tells, and somewhat less to those
 * that it allows; finer dates and dates that are told afterwards have a head start. The probabilities are the softmax of these sums. A date is the consensus
 * if it is at least one and a half times as likely as any that it excludes; otherwise the entry is disputed.
 */
public final class Consensus {
    private static final double ALLOWING = 0.8;
    private static final double REPORTED = 1.0;
    private static final double FINER = 0.35;
    private static final double CLEAR = 1.5;

    private record Weighed(Vote vote, double score) {}

    private final Function<String, Reliability> reliabilities;

    /** With what is known of each source. */
    public Consensus(Function<String, Reliability> reliabilities) {
        this.reliabilities = reliabilities;
    }

    /** What is believed of the date that dates the entry. */
    public EntryConsensus on(Entry entry) {
        return weigh(entry, entry.main().status(), Vote.onMain(entry));
    }

    /** What is believed of its effective, planned and announced dates, as far as they are told. An entry is disputed if any of them is. */
    public List<EntryConsensus> onEach(Entry entry) {
        return Stream.of(Status.EFFECTIVE, Status.PLANNED, Status.ANNOUNCED)
                .filter(status -> entry.roles(status).findAny().isPresent())
                .map(status -> weigh(entry, status, Vote.on(entry, status)))
                .toList();
    }

    private EntryConsensus weigh(Entry entry, Status status, List<Vote> votes) {
        List<Weighed> weighed = votes.stream()
                .map(vote -> new Weighed(vote, score(vote)))
                .sorted(Comparator.comparingDouble(Weighed::score)
                        .reversed()
                        .thenComparing(one -> one.vote().date().edtf()))
                .toList();
        double best = weighed.get(0).score();
        double all = weighed.stream()
                .mapToDouble(one -> Math.exp(one.score() - best))
                .sum();
        List<Weighed> rivals = weighed.stream()
                .filter(one -> one.vote().date().excludes(weighed.get(0).vote().date()))
                .toList();
        boolean disputed = !rivals.isEmpty() && isNear(rivals.get(0), best);
        List<DateBelief> beliefs = weighed.stream()
                .map(one -> new DateBelief(
                        one.vote().date(),
                        Math.exp(one.score() - best) / all,
                        one.vote().telling(),
                        one.vote().supporting(),
                        disputed && isNear(one, best) ? Reason.UNDECIDED : reason(one, weighed.get(0), rivals)))
                .toList();
        return new EntryConsensus(entry.id(), status, beliefs, disputed);
    }

    private static boolean isNear(Weighed one, double best) {
        return Math.exp(best - one.score()) < CLEAR;
    }

    private static Reason reason(Weighed one, Weighed best, List<Weighed> rivals) {
        if (!one.equals(best)) {
            return Reason.OUTWEIGHED;
        } else if (rivals.isEmpty()) {
            return Reason.ONLY_DATE;
        }
        Vote vote = one.vote();
        Vote rival = rivals.get(0).vote();
        if (vote.all().size() > rival.all().size()) {
            return Reason.MOST_SOURCES;
        } else if (vote.reported() && !rival.reported()) {
            return Reason.REPORTED_AFTERWARDS;
        }
        return precision(vote) > precision(rival) ? Reason.FINER_PRECISION : Reason.MORE_RELIABLE_SOURCES;
    }

    private double score(Vote vote) {
        return weight(vote.telling())
                + ALLOWING * weight(vote.supporting())
                + FINER * precision(vote)
                + (vote.reported() ? REPORTED : 0);
    }

    private double weight(Set<String> sources) {
        return sources.stream()
                .mapToDouble(source -> reliabilities.apply(source).weight())
                .sum();
    }

    private static int precision(Vote vote) {
        return switch (vote.date().precision()) {
            case DAY -> 4;
            case DAYS -> 3;
            case MONTH -> 2;
            case MONTHS -> 1;
            default -> 0;
        };
    }
}
