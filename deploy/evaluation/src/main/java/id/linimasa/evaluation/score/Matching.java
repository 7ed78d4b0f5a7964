package id.linimasa.evaluation.score;

import id.linimasa.evaluation.gold.Claim;
import id.linimasa.evaluation.gold.SubjectNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Which statements read are which annotated ones, one to one: each annotated claim in its order takes the best that is left.
 *
 * @param missed annotated claims that nothing read matches
 * @param extra statements read that match no claim
 */
public record Matching(List<Pair> pairs, List<Claim> missed, List<Prediction> extra) {
    /** A claim and what was read of it. */
    public record Pair(Claim gold, Prediction read) {}

    static Matching of(List<Claim> gold, List<Prediction> predictions, Level level, SubjectNames names) {
        List<Prediction> left = new ArrayList<>(predictions);
        List<Pair> pairs = new ArrayList<>();
        List<Claim> missed = new ArrayList<>();
        for (Claim claim : gold) {
            int best = -1;
            for (int i = 0; i < left.size(); i++) {
                Claim read = left.get(i).claim();
                if (level.matches(claim, read, names)
                        && (best < 0
                                || agreement(claim, read, names)
                                        > agreement(claim, left.get(best).claim(), names))) {
                    best = i;
                }
            }
            if (best < 0) {
                missed.add(claim);
            } else {
                pairs.add(new Pair(claim, left.remove(best)));
            }
        }
        return new Matching(List.copyOf(pairs), List.copyOf(missed), List.copyOf(left));
    }

    /** How much else agrees: the subject before the type, the type before the status. */
    private static int agreement(Claim gold, Claim read, SubjectNames names) {
        return (names.same(gold.subject(), read.subject()) ? 4 : 0)
                + (gold.type().equals(read.type()) ? 2 : 0)
                + (gold.status().equals(read.status()) ? 1 : 0);
    }
}
