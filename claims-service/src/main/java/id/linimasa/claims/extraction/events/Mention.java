package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;

/**
 * A subject named in the text.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param owner id of the subject's owner, or empty
 * @param place the only place that the subject belongs to, or empty
 */
record Mention(int start, int end, Subject subject, Kind kind, String owner, String place) {
    boolean isIn(int from, int to) {
        return start >= from && end <= to;
    }
}
