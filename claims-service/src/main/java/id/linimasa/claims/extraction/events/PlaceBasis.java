package id.linimasa.claims.extraction.events;

/** What the places of an event are told by. */
enum PlaceBasis {
    /** The sentence names them. */
    NAMED,
    /** Somebody or something that the sentence names belongs there. */
    OWN,
    /** A sentence or heading before names them. */
    INHERITED,
    /** The article is mostly about them. */
    STORY,
    /** Those of the event that is announced again. */
    REPEATED,
    /** Nothing tells. */
    NONE
}
