package id.linimasa.claims.extraction.events;

/** How a subject was found. */
enum SubjectBasis {
    /** The sentence names it, and the catalogue or a rule's number knows it. */
    KNOWN_NAME,
    /** The sentence names it by a name that is known from the article only. */
    NEW_NAME,
    /** A word of the sentence points back to it. */
    POINTED,
    /** A pronoun stands for it. */
    PRONOUN,
    /** It is that of an event stated before. */
    REPEATED,
    /** The article is about it. */
    TOPIC,
    /** The noun phrase that the trigger governs. */
    PHRASE;

    /** Whether the sentence itself names it. */
    boolean isNamed() {
        return this == KNOWN_NAME || this == NEW_NAME || this == PHRASE;
    }
}
