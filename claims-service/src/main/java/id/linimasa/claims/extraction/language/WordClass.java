package id.linimasa.claims.extraction.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a word of a language pack can be, and which values its entries may have. An empty set of values stands for free text; a class of
 * {@code -} values has none.
 */
public enum WordClass {
    /** Value 1 to 12. */
    MONTH(1, 12),
    /** Value 1 (Monday) to 7 (Sunday). */
    WEEKDAY(1, 7),
    /** A cardinal number in words. */
    NUMBER(0, 1000),
    /** An ordinal in words or Roman numerals; -1 for the last one. */
    ORDINAL(-1, 31),
    /** A unit of the calendar. */
    UNIT("day", "week", "fortnight", "weekend", "month", "quarter", "semester", "year", "decade"),
    /** A word that says one unit, such as "a week". */
    ONE_UNIT("day", "week", "fortnight", "month", "quarter", "semester", "year", "decade"),
    /** A quarter by its own name, such as Q3. */
    QUARTER(1, 4),
    /** Half a year by its own name, such as H1. */
    SEMESTER(1, 2),
    /** A season of the northern year. */
    SEASON("spring", "summer", "autumn", "winter"),
    /** A holiday; the value is the rule that gives its day, see {@link Holiday}. */
    HOLIDAY(),
    /** Which one of its unit, counted from the one that holds the reference day. */
    SHIFT(-2, 2),
    /** Direction of a distance from the reference day: -1 back, 1 ahead. */
    AGO(-1, 1),
    /** Direction of a distance from the date mentioned before. */
    LATER(-1, 1),
    /** Which one of its unit, counted from the one that holds the date mentioned before. */
    FOLLOW(-1, 1),
    /** Days from the reference day. */
    DAY_WORD(-3, 3),
    /** Part of a day, as TIMEX3 writes it; it does not change the date. */
    DAY_PART("MO", "MI", "AF", "EV", "NI", "DT"),
    /** Which half of the day an hour is counted in. */
    HALF_DAY("am", "pm"),
    /** A time zone; the value is its offset from UTC. */
    ZONE(),
    /** Part of a month or year. */
    PART("start", "middle", "end"),
    /** What joins the two ends of a range. */
    TO("-"),
    /** What stands before a date and says how it bounds: an open range, or the date itself as the last or first day, or about that date. */
    BOUND("before", "after", "no-later", "no-earlier", "about"),
    /** What joins equal members of a list. */
    AND("-"),
    /** Names of rules; the value is the short name. */
    RULE(),
    /** The verb that makes an event known; the dated announcement. */
    ANNOUNCE("-"),
    /** Verbs of saying whose date is the day of the utterance; {@code behind} where it can only stand behind them. */
    SAY("-", "behind"),
    /** Other verbs of news: what is dated by them is no policy event. */
    OTHER("-"),
    /** Verbs that say of a noun which names an event that it came about or is set for a day. */
    SUPPORT("-"),
    /** Verbs that say that what was said of one happened to another too. */
    REPEAT("-"),
    /** Verbs that move an event to another day. */
    POSTPONE("-"),
    /** What stands before the day that an event is moved from, or to. */
    MOVE("from", "to"),
    /** What stands before the day that something lasts to: "not until May" is in May. */
    LIMIT("-"),
    /** Signs that a time still runs. */
    ONGOING("-"),
    /** Signs of a hope, which a contrast behind it gives up. */
    HOPE("-"),
    /** Words that set what follows against what was said. */
    CONTRAST("-"),
    /** Words for the one who writes or speaks. */
    SPEAKER("-"),
    /** Signs of what is yet to come. */
    PLAN("-"),
    /** Weaker signs of what is yet to come. */
    COMING("-"),
    /** Words right before a date that point ahead to it. */
    TOWARDS("-"),
    /** Signs of what is over; {@code since} where a date behind it has to be over, {@code verb} where a form can be that of a plan too. */
    PAST("-", "since", "verb"),
    /** Signs that something did not or will not happen. */
    NEGATION("-"),
    /** Signs of hearsay. */
    HEARSAY("-"),
    /** What a plan was given up with. */
    GIVEN_UP("-"),
    /** Words that call a whole statement untrue. */
    DENIAL("-"),
    /** Words that open a condition. */
    CONDITION("-"),
    /** Words at which one clause ends and the next one begins. */
    CLAUSE("-"),
    /** Nouns for rules, and for what rules set: tariffs, taxes. Without one nearby nothing was issued or came into force. */
    RULE_WORD("rule", "measure"),
    /** Nouns that decide what the verb beside them says happened: a ban that is lifted, a rule that is lifted. */
    OBJECT(
            "licence",
            "ban",
            "limit",
            "rule",
            "levy",
            "deal",
            "sanction",
            "stake",
            "service",
            "benefit",
            "aid",
            "duty",
            "trade",
            "entry",
            "term",
            "authority"),
    /** Words between a subject and its verb that are part of neither. */
    AUXILIARY("-"),
    /** Forms of the verb that makes a participle passive. */
    BE("-"),
    /** Words that a noun phrase does not reach across. */
    PREPOSITION("-"),
    /** Words that open a relative clause. */
    RELATIVE("-"),
    /** Words that point a noun back to what was spoken of before. */
    DETERMINER("-"),
    /** Words before a noun that are no part of its name. */
    ARTICLE("-"),
    /** Words that stand for the subject spoken of before; the value is the kind of subject, or any. */
    PRONOUN("any", "company", "offering", "rule"),
    /** Words before or behind a name that say that it is a person's. */
    TITLE("-"),
    /** Words for those who make or apply rules. */
    AGENCY("-"),
    /** Words that only say that a name is a company's: its legal form, or a common ending. */
    COMPANY_FORM("legal", "ending"),
    /** Small words inside names. */
    NAME_LINK("-"),
    /** Common words: those that are part of no name and of no noun phrase that names something, and nouns, which are no name where they open a sentence. */
    ORDINARY("-", "noun"),
    /** Nouns for places where something is made, sold or reached; the value tells whether one stands before or behind its name. */
    FACILITY("first", "last"),
    /** Nouns for regions; the value tells whether one stands before or behind its name. */
    REGION("first", "last"),
    /** How verbs begin, with a {@code *} behind it; {@code no} are the words that only look so. */
    VERB_FORM("-", "passive", "no"),
    /** What a number before it counts: millions, per cent. */
    MAGNITUDE("-", "percent"),
    /** Nouns for what people do, pay or must have, or for rules; the value tells whether such a noun stands first or last in its phrase. */
    ACTIVITY("first", "last", "rule-first", "rule-last"),
    /** Nouns for subjects of a kind, which point back together with a word that points. */
    KIND_NOUN("company", "offering", "rule", "activity"),
    /** Words before a noun that point it back. */
    DEFINITE("-"),
    /** Words that say whose something is. */
    POSSESSIVE("-"),
    /** Verbs of one meaning, for triggers that go by the noun beside them; the value is that meaning and its voice. */
    VERB(),
    /** What the one who acts stands behind. */
    AGENT("-"),
    /** What the thing stands behind to which something happens. */
    GOVERNING("-"),
    /** A place by name or demonym; the value is its ISO 3166 code or EU. */
    PLACE(),
    /** A weaker hint to a place: a city of datelines, an authority. */
    PLACE_HINT(),
    /**
     * Words before a place that say where people or goods come from, or what is left out: nothing happens there. {@code users} are people
     * whose name can stand between.
     */
    ELSEWHERE("-", "users"),
    /** A city or a spot; the value is the code of the part of the country that it lies in. */
    CITY(),
    /** A city that stands for its country's government; the value is the code of the part of the country that it lies in. */
    CAPITAL(),
    /** Forms of places that say who or what comes from there. */
    DEMONYM("-"),
    /** Signs that a rule is that of a part of a country. */
    LOCAL("-"),
    /** Signs that a rule is that of a whole country. */
    NATIONAL("-"),
    /** How a line begins that says who wrote an article and when. */
    BYLINE("-"),
    /** What ends with a full stop and does not end a sentence. */
    ABBREVIATION("-"),
    /** How page furniture begins: the line, a line that is short, or everything from here on. */
    FURNITURE("line", "label", "rest");

    /** The permitted values, separated by spaces. */
    private final String values;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final int least;
    private final int most;

    WordClass(String... values) {
        this.values = String.join(" ", values);
        this.least = 0;
        this.most = -1;
    }

    WordClass(int least, int most) {
        this.values = "";
        this.least = least;
        this.most = most;
    }

    /** The name in language data, such as {@code day-word}. */
    public String code() {
        return code;
    }

    static Optional<WordClass> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    boolean permits(String value) {
        if (this == HOLIDAY) {
            return Holiday.of(value).isPresent();
        }
        if (least <= most) {
            try {
                int number = Integer.parseInt(value);
                return least <= number && number <= most;
            } catch (NumberFormatException e) {
                return false;
            }
        }
        return values.isEmpty()
                ? !value.isEmpty() && !value.equals("-")
                : Arrays.asList(values.split(" ", -1)).contains(value);
    }
}
