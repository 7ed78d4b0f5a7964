package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;

/**
 * A subject named in the text.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param owner id of the subject's owner, or empty
 * @param place the only place that the subject belongs to, or empty
 * @param source what it is known from
 */
public record Mention(int start, int end, Subject subject, Kind kind, String owner, String place, Source source) {
    /** What a subject is known from. */
    public enum Source {
        /** The catalogue, or the number and year of a rule. */
        KNOWN,
        /** A proper name in the article. */
        NAME,
        /** A proper name that could also be a common word at the beginning of a sentence. */
        OPENING,
        /** A noun phrase. */
        PHRASE
    }

    /** Whether it lies between two tokens. */
    public boolean isIn(int from, int to) {
        return start >= from && end <= to;
    }

    Mention as(Subject other) {
        return new Mention(start, end, other, kind, owner, place, source);
    }

    /** The same place in the text under another name. */
    Mention as(Mention other) {
        return new Mention(start, end, other.subject, other.kind, other.owner, other.place, other.source);
    }
}
