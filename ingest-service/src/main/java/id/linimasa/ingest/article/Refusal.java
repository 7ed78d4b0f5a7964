package id.linimasa.ingest.article;

import java.util.List;

/**
 * Why a posting is not accepted: the poster's doing, and the same again however often it is tried.
 *
 * @param violations all faulty fields; empty only if the posting could not be taken apart into fields
 */
public record Refusal(Reason reason, String detail, List<Violation> violations) {
    /** What a poster has to mend. */
    public enum Reason {
        /** The bytes are not what their media type says: not UTF-8, not JSON. */
        UNREADABLE,
        /** Readable, but a field is missing, unknown or against its rule. */
        INVALID,
        /** More than an article may be long. */
        TOO_LARGE
    }

    public Refusal {
        violations = List.copyOf(violations);
    }

    /** A refusal of something that has no fields to name. */
    public static Refusal unreadable(String detail) {
        return new Refusal(Reason.UNREADABLE, detail, List.of());
    }

    /** A refusal that names its fields. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Reason.INVALID, "The fields named in violations are wrong.", violations);
    }

    /** A refusal of more bytes than are read. */
    public static Refusal tooLarge(String detail) {
        return new Refusal(Reason.TOO_LARGE, detail, List.of());
    }
}
