package id.linimasa.claims.extraction.events;

/** What a status is told by. */
enum StatusBasis {
    /** The plan was given up. */
    GIVEN_UP,
    /** The verb is negated. */
    NEGATION,
    /** The whole statement is called untrue. */
    DENIAL,
    /** It is reported as hearsay. */
    HEARSAY,
    /** The date is after the day that the article speaks from. */
    LATER_DATE,
    /** A deadline's day has come. */
    DEADLINE_REACHED,
    /** A word of planning stands before the verb. */
    PLAN,
    /** The dated verb is announcing. */
    ANNOUNCEMENT,
    /** Nothing speaks against its having happened. */
    PLAIN
}
