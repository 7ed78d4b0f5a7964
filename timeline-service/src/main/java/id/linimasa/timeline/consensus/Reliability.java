package id.linimasa.timeline.consensus;

/**
 * How far a source can be believed: the mean of a Beta distribution. Before there is evidence a source is right in four of five cases, which counts as much
 * as thirty-five entries would, so that a few entries decide nothing.
 */
public record Reliability(double probability, int evidence) {
    private static final double RIGHT_BEFORE_EVIDENCE = 28;
    private static final double WRONG_BEFORE_EVIDENCE = 7;

    /** What a tally says. */
    public static Reliability of(Tally tally) {
        double right = tally.agreed() + RIGHT_BEFORE_EVIDENCE;
        return new Reliability(
                right / (tally.judged() + RIGHT_BEFORE_EVIDENCE + WRONG_BEFORE_EVIDENCE), tally.judged());
    }

    /** Log odds: what one more source of this kind adds to a date; nothing if it is wrong as often as right, and never less. */
    double weight() {
        return Math.max(0, StrictMath.log(probability / (1 - probability)));
    }
}
