package id.linimasa.timeline.consensus;

/**
 * How often a source agreed with the others, who were asked without it.
 *
 * @param judged entries in which the others had a common answer
 */
public record Tally(int agreed, int judged) {
    /** Nothing is known of the source. */
    public static final Tally NONE = new Tally(0, 0);

    /** Tallies of different subjects add up. */
    public Tally plus(Tally other) {
        return new Tally(agreed + other.agreed, judged + other.judged);
    }

    /** Takes back what a subject contributed. */
    public Tally minus(Tally other) {
        return new Tally(agreed - other.agreed, judged - other.judged);
    }
}
