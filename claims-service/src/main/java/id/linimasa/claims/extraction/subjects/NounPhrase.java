package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;

/**
 * A noun phrase of the text.
 *
 * @param mention its place and what it names
 * @param head index of its most telling word
 * @param pointing whether a word beside it points it back to what was spoken of before
 * @param extended whether it reaches over a word such as "of", or over a noun that names an event
 */
public record NounPhrase(Mention mention, int head, boolean pointing, boolean extended) {
    NounPhrase as(Subject subject) {
        return subject.equals(mention.subject()) ? this : new NounPhrase(mention.as(subject), head, pointing, extended);
    }
}
