package id.linimasa.timeline.consensus;

import id.linimasa.timeline.consensus.DateBelief.Rival;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Weighs the candidate dates of an entry: every independent source adds its log odds to the dates that it tells, and somewhat less to those that it allows;
 * finer dates and dates that are told afterwards have a head start. The probabilities are the softmax of these sums. A date is the consensus if it is at
 * least one and a half times as likely as any that it excludes; otherwise the entry is disputed. The arithmetic is the same to the last bit on every machine.
 */
public final class Consensus {
    private static final double ALLOWING = 0.8;
    private static final double REPORTED = 1.0;
    private static final double FINER = 0.35;
    private static final double CLEAR = 1.5;

    private record Weighed(Vote vote, double score) {
        Rival rival() {
            return new Rival(vote.date(), vote.all().size());
        }
    }

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
        Weighed best = weighed.get(0);
        double all = weighed.stream()
                .mapToDouble(one -> StrictMath.exp(one.score() - best.score()))
                .sum();
        Optional<Weighed> rival = weighed.stream()
                .filter(one -> one.vote().date().excludes(best.vote().date()))
                .findFirst();
        boolean disputed = rival.filter(one -> isNear(one, best)).isPresent();
        List<DateBelief> beliefs = weighed.stream()
                .map(one -> new DateBelief(
                        one.vote().date(),
                        StrictMath.exp(one.score() - best.score()) / all,
                        one.vote().telling(),
                        one.vote().supporting(),
                        disputed && isNear(one, best) ? Reason.UNDECIDED : reason(one, best, rival),
                        one.equals(best) ? rival.map(Weighed::rival) : Optional.of(best.rival())))
                .toList();
        return new EntryConsensus(entry.id(), status, beliefs, disputed);
    }

    private static boolean isNear(Weighed one, Weighed best) {
        return StrictMath.exp(best.score() - one.score()) < CLEAR;
    }

    private static Reason reason(Weighed one, Weighed best, Optional<Weighed> rival) {
        if (!one.equals(best)) {
            return Reason.OUTWEIGHED;
        } else if (rival.isEmpty()) {
            return Reason.ONLY_DATE;
        }
        Vote vote = one.vote();
        Vote other = rival.get().vote();
        if (vote.all().size() > other.all().size()) {
            return Reason.MOST_SOURCES;
        } else if (vote.reported() && !other.reported()) {
            return Reason.REPORTED_AFTERWARDS;
        }
        boolean clearlyFiner = StrictMath.exp(FINER * (precision(vote) - precision(other))) >= CLEAR;
        return clearlyFiner ? Reason.FINER_PRECISION : Reason.MORE_RELIABLE_SOURCES;
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
