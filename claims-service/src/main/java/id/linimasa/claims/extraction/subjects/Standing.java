package id.linimasa.claims.extraction.subjects;

import org.jspecify.annotations.Nullable;

/** What a {@link Story} has of one subject: one look-up for all that is asked of it. */
public final class Standing {
    private static final int NEVER = -1;

    private @Nullable Mention first;
    private int weight;
    private int count;
    private boolean inHeadline;
    private double share;
    private int lastSentence = NEVER;
    private int lastLine = NEVER;
    private int lastHeading = NEVER;

    Standing() {}

    void mentioned(Mention mention, int added, boolean headline) {
        first = first == null ? mention : first;
        weight += added;
        count++;
        inHeadline |= headline;
    }

    /** Tells how heavy the heaviest subject of the article is. */
    void weighAgainst(int heaviest) {
        share = (double) weight / heaviest;
    }

    void spoken(int sentence, int line) {
        lastSentence = sentence;
        lastLine = line;
    }

    void spokenInHeading(int heading) {
        lastHeading = heading;
    }

    @Nullable
    Mention first() {
        return first;
    }

    int weight() {
        return weight;
    }

    /** How often the article names it. */
    public int count() {
        return count;
    }

    /** Whether the headline names it. */
    public boolean isInHeadline() {
        return inHeadline;
    }

    /** How heavy it is, as a share of the heaviest subject. */
    public double share() {
        return share;
    }

    /** The number of the last sentence that named it, or -1. */
    int lastSentence() {
        return lastSentence;
    }

    /** The last line that named it, or -1. */
    int lastLine() {
        return lastLine;
    }

    /** The number of the last heading that named it, or -1. */
    int lastHeading() {
        return lastHeading;
    }
}
