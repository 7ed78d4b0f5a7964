package id.linimasa.timeline.consensus;

import java.util.Locale;

/** Why a candidate date is likely, or not. */
public enum Reason {
    /** No other date is told. */
    ONLY_DATE,
    /** More independent sources tell it, or allow it, than any other. */
    MOST_SOURCES,
    /** As many as tell another one, but they agreed more often elsewhere. */
    MORE_RELIABLE_SOURCES,
    /** As many as tell another one, but to the day. */
    FINER_PRECISION,
    /** It is told as having happened, and the other only as a plan. */
    REPORTED_AFTERWARDS,
    /** Fewer or less reliable sources than another one. */
    OUTWEIGHED,
    /** Nothing tells it from another one. */
    UNDECIDED;

    /** The word that readers see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
