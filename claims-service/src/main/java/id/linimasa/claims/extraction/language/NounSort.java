package id.linimasa.claims.extraction.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a noun names, or that a word is no noun. */
public enum NounSort {
    /** People, by what they do or are. */
    PERSON,
    /** Those who make rules and apply them. */
    OFFICE,
    /** Where something is. */
    PLACE,
    /** When something is. */
    TIME,
    /** How much there is. */
    AMOUNT,
    /** What is said or thought of something, and what stands for anything. */
    TALK,
    /** What a rule is written in. */
    DOCUMENT,
    /** What people pay or are paid. */
    LEVY,
    /** What allows somebody something. */
    PERMIT,
    /** What forbids or limits something. */
    CURB,
    /** What people do. */
    ACTIVITY,
    /** Who does business. */
    COMPANY,
    /** What a business offers. */
    OFFERING,
    /** Where something is made, sold, taught or reached. */
    FACILITY,
    /** What can be touched. */
    GOODS,
    /** What is organised for many. */
    SCHEME,
    /** Any other noun. */
    NOUN,
    /** A word that no noun phrase reaches over. */
    BORDER,
    /** A form of a verb, which no noun phrase reaches over. */
    VERB,
    /** A form of a verb that opens a noun phrase at most. */
    PARTICIPLE,
    /** A word that says more of a verb. */
    ADVERB,
    /** A word that is never the most telling one of a noun phrase. */
    ADJECTIVE;

    static Optional<NounSort> of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** Whether a word of this sort can be the most telling one of a noun phrase. */
    public boolean isNoun() {
        return compareTo(NOUN) <= 0;
    }
}
