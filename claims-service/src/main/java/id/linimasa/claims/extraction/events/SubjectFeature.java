package id.linimasa.claims.extraction.events;

/** What speaks for or against a subject, and how much: a positive weight speaks for it. */
enum SubjectFeature {
    /** It stands where the trigger has its object. */
    OBJECT(1.9),
    /** It stands behind the trigger, farther than its object. */
    BEHIND(0.5),
    /** It stands before a predicate that is said of what stands before it. */
    SUBJECT(2.7),
    /** It is the one who acts. */
    ACTOR(0.6),
    /** It is the one who acts, where owners act on what is their own: they launch, close, reopen. */
    OWNER_ACTS(-0.7),
    /** It acts on nothing else, or on what is its own. */
    SOLE_ACTOR(1.6),
    /** It is the possessor or the first part of a noun that names the event. */
    GENITIVE(1.7),
    /** It stands before a noun that names the event. */
    BEFORE_NOUN(2.3),
    /** It stands behind a predicate that is said of what stands before it. */
    WRONG_SIDE(1.5),
    /** A preposition ties it to the event. */
    ATTACHED(0.3),
    /** A preposition of place or company stands before it. */
    PLACED(-1.6),
    /** A pronoun stands where it would have to stand. */
    PRONOUN_INSTEAD(-0.6),
    /** Each border between clauses that lies between it and the trigger. */
    BORDER(0.1),
    /** Each doubling of its distance from the trigger. */
    DISTANCE(-0.4),
    /** Its share of the article. */
    SHARE(-0.5),
    /** The headline names it. */
    HEADLINE(1.1),
    /** The headline names it, and this sentence does not. */
    HEADLINE_ONLY(1.8),
    /** Nothing weighs more in the article. */
    HEAVIEST(0.0),
    /** The last event happened to it. */
    LAST_EVENT(0.1),
    /** The last event happened to it, and was of the same type. */
    LAST_EVENT_ALIKE(0.1),
    /** This very sentence already says an event of it. */
    SAME_SENTENCE(0.5),
    /** It is what the last sentence was about. */
    LAST_TOPIC(0.6),
    /** The last event of the same type happened to it. */
    LAST_OF_TYPE(0),
    /** The paragraph named it before. */
    PARAGRAPH(1.4),
    /** The paragraph named it first. */
    OPENS_PARAGRAPH(-0.3),
    /** The heading above names it. */
    HEADING(0.5),
    /** Another sentence names it. */
    ELSEWHERE(-2.9),
    /** No catalogue knows it. */
    UNKNOWN(-1.3),
    /** It may be a common word. */
    OPENING(-0.3),
    /** It is the noun phrase that the trigger governs. */
    GOVERNED(-3.9),
    /** It is such a phrase, and the event is a ban or a limit. */
    GOVERNED_LIMIT(1.5),
    /** It is such a phrase, and the event is a last day. */
    GOVERNED_DEADLINE(-1.8),
    /** It is a single word without a proper name's capital. */
    SINGLE_WORD(-2.4),
    /** A rule, for events that happen to rules. */
    RULE_FITS(0.9),
    /** A tariff, tax or activity, for events that happen to rules. */
    MEASURE_FITS(-0.2),
    /** Neither, for events that happen to rules. */
    NO_RULE(-0.7),
    /** A rule, for events that do not happen to rules. */
    RULE_MISFITS(-2.2),
    /** A rule, for a last day. */
    RULE_DEADLINE(-0.7),
    /** A noun for an activity, known from its form. */
    ACTIVITY(-1.8),
    /** An activity, for what can happen to one. */
    ACTIVITY_FITS(-0.2),
    /** An activity, for what hardly happens to one. */
    ACTIVITY_MISFITS(-1.7),
    /** A company, for what happens to companies. */
    COMPANY_FITS(-0.2),
    /** A company, for what happens to its offerings. */
    COMPANY_MISFITS(-0.6),
    /** A company whose offering the article is about, for what happens to offerings: how heavy that is. */
    HAS_OFFERING(-1.7),
    /** An offering of one who is named in the sentence. */
    OF_NAMED_OWNER(3.2),
    /** A word that points back to its kind stands in the sentence. */
    POINTED_TO(1.3),
    /** A word that points back to no kind stands in the sentence. */
    POINTED_AT(-0.8),
    /** A word that points back to another kind stands in the sentence. */
    OTHER_POINTED_TO(-0.5);

    private final double weight;

    SubjectFeature(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
