package id.linimasa.claims.extraction.events;

import java.util.Locale;

/** What speaks for or against a subject; {@link SubjectModel} knows how much. */
enum SubjectFeature {
    /** It stands where the trigger has its object. */
    OBJECT,
    /** It stands behind the trigger, farther than its object. */
    BEHIND,
    /** It stands before a predicate that is said of what stands before it. */
    SUBJECT,
    /** It is the one who acts. */
    ACTOR,
    /** It is the one who acts, right before the verb, which nothing stands behind that it could happen to. */
    ACTOR_WITHOUT_OBJECT,
    /** It stands in brackets, or between commas behind another name of the same. */
    BRACKETED,
    /** It only says more of the name before it. */
    APPOSED,
    /** Another name or phrase behind it only says more of it. */
    HAS_APPOSED,
    /** It stands at the end of its line or before a colon at its beginning, as what is spoken of. */
    LABEL,
    /** It acts on nothing else, or on what is its own. */
    SOLE_ACTOR,
    /** It is the possessor or the first part of a noun that names the event. */
    GENITIVE,
    /** It stands before a noun that names the event. */
    BEFORE_NOUN,
    /** It stands behind a predicate that is said of what stands before it. */
    WRONG_SIDE,
    /** It holds the words that name the event. */
    COVERS_TRIGGER,
    /** A preposition ties it to the event. */
    ATTACHED,
    /** A preposition of place or company stands before it. */
    PLACED,
    /** A pronoun stands where it would have to stand. */
    PRONOUN_INSTEAD,
    /** Each border between clauses that lies between it and the trigger. */
    BORDER,
    /** Each doubling of its distance from the trigger. */
    DISTANCE,
    /** No other candidate stands between it and the trigger behind it. */
    NEAREST_BEFORE,
    /** No other candidate stands between it and the trigger before it. */
    NEAREST_BEHIND,
    /** It opens the sentence. */
    OPENS_SENTENCE,
    /** Its share of the article. */
    SHARE,
    /** Each doubling of how often the article names it. */
    COUNT,
    /** The headline names it. */
    HEADLINE,
    /** The headline names it, and this sentence does not. */
    HEADLINE_ONLY,
    /** Nothing weighs more in the article. */
    HEAVIEST,
    /** The last event happened to it. */
    LAST_EVENT,
    /** The last event happened to it, and was of the same type. */
    LAST_EVENT_ALIKE,
    /** This very sentence already says an event of it. */
    SAME_SENTENCE,
    /** The last event of the same type happened to it. */
    LAST_OF_TYPE,
    /** It is what the last sentence was about. */
    LAST_TOPIC,
    /** The paragraph named it before. */
    PARAGRAPH,
    /** The paragraph named it first. */
    OPENS_PARAGRAPH,
    /** The heading above names it. */
    HEADING,
    /** Another sentence names it. */
    ELSEWHERE,
    /** Each doubling of how many sentences ago it was named. */
    BACK,
    /** Only later sentences name it. */
    LATER,
    /** The catalogue knows it. */
    KNOWN,
    /** It is a proper name that no catalogue knows. */
    UNKNOWN,
    /** It may be a common word. */
    OPENING,
    /** It is a noun phrase with a noun for an activity. */
    ACTIVITY,
    /** It is any noun phrase. */
    PHRASE,
    /** It is a noun phrase that reaches over a word such as "of", or over the noun for the event. */
    EXTENDED,
    /** It is a noun phrase that points back to what was spoken of before. */
    POINTING,
    /** It is the noun phrase that the trigger governs. */
    GOVERNED,
    /** It is a single word without a proper name's capital. */
    SINGLE_WORD,
    /** It has many words. */
    LONG,
    /** It is a noun phrase with a name in it. */
    HOLDS_NAME,
    /** It is a noun phrase with a name in it and a noun for its kind. */
    NAME_AND_KIND,
    /** It is a name that stands in a longer noun phrase. */
    IN_PHRASE,
    /** It is a name that stands in a longer noun phrase and is not its most telling word. */
    MODIFIES,
    /** Its most telling word is a common noun for people or things. */
    COMMON_HEAD,
    /** Its most telling word is one for an activity, a rule or what a rule sets. */
    MEASURE_HEAD,
    /** The noun phrase that the trigger governs repeats a word of it. */
    REPEATED,
    /** How often the article has its words, each doubling, on average. */
    WORD_COUNT,
    /** The share of its words that the headline has. */
    HEADLINE_WORDS,
    /** How many of its words the sentence has, which does not name it. */
    ECHO,
    /** Another event of the same type has it where that has what it happens to. */
    ARGUMENT_ALIKE,
    /** Another event has it there. */
    ARGUMENT,
    /** Of the parties of an agreement it is named first. */
    FIRST_PARTY,
    /** It is a noun phrase with a noun for an event of this type. */
    NAMES_EVENT,
    /** It is a noun phrase that says whose it is. */
    OWN,
    /** It is the first candidate of the sentence, before the trigger. */
    FIRST,
    /** It is the first candidate of the clause, before the trigger. */
    FIRST_OF_CLAUSE,
    /** It is a noun phrase with the name of an authority in it. */
    HOLDS_AUTHORITY,
    /** Another sentence names it, and nothing stands where the trigger has what it happens to. */
    NO_ARGUMENT,
    /** Another sentence names it, and what stands there points back. */
    POINTING_ARGUMENT,
    /** The article has it behind a preposition of place. */
    PLACE_LIKE,
    /** It is a rule. */
    RULE,
    /** It is a company. */
    COMPANY,
    /** It is an offering. */
    OFFERING,
    /** It stands behind the name of a place, or before it and a comma: it is a part of that. */
    BESIDE_PLACE,
    /** It says or is said to say something. */
    SAYS,
    /** All its words have capitals. */
    CAPITALS,
    /** It is neither of them: an activity or a thing. */
    THING,
    /** It belongs to another subject that the sentence names. */
    OF_NAMED_OWNER,
    /** It is a company whose offering the article is about: how heavy that is. */
    HAS_OFFERING,
    /** A word that points back to its kind stands in the sentence. */
    POINTED_TO,
    /** A word that points back to no kind stands in the sentence. */
    POINTED_AT,
    /** A word that points back to another kind stands in the sentence. */
    OTHER_POINTED_TO,
    /** It is a name that says more of the noun phrase before it. */
    NAME_APPOSED,
    /** It is a noun phrase of which a name behind it says more. */
    HAS_NAME_APPOSED,
    /** The last event, which happened to it, is in this sentence or the one before. */
    LAST_EVENT_NEAR,
    /** It is a name with a title in it. */
    TITLED,
    /** It has one or two letters. */
    SHORT,
    /** The catalogue knows it, and this sentence does not name it. */
    KNOWN_ELSEWHERE,
    /** It is a noun phrase, and this sentence does not have it. */
    PHRASE_ELSEWHERE,
    /** Its most telling word is unknown. */
    OF_UNKNOWN,
    /** Its most telling word names people. */
    OF_PERSON,
    /** Its most telling word names those who make rules. */
    OF_OFFICE,
    /** Its most telling word names a place. */
    OF_PLACE,
    /** Its most telling word names a time. */
    OF_TIME,
    /** Its most telling word names an amount. */
    OF_AMOUNT,
    /** Its most telling word names what is said or thought. */
    OF_TALK,
    /** Its most telling word names what a rule is written in. */
    OF_DOCUMENT,
    /** Its most telling word names what is paid. */
    OF_LEVY,
    /** Its most telling word names what allows something. */
    OF_PERMIT,
    /** Its most telling word names what forbids something. */
    OF_CURB,
    /** Its most telling word names what people do. */
    OF_ACTIVITY,
    /** Its most telling word names a business. */
    OF_COMPANY,
    /** Its most telling word names what a business offers. */
    OF_OFFERING,
    /** Its most telling word names where something is made or sold. */
    OF_FACILITY,
    /** Its most telling word names what can be touched. */
    OF_GOODS,
    /** Its most telling word names what is organised for many. */
    OF_SCHEME,
    /** Its most telling word names anything else. */
    OF_NOUN;

    /** How many there are. */
    static final int SIZE = values().length;

    /** The name in the file of weights, such as {@code last-event}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
