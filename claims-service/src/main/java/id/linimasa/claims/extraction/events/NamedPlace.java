package id.linimasa.claims.extraction.events;

/**
 * A place that a sentence names.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param code ISO 3166 code or {@code EU}
 * @param acts whether a verb behind it says what it does
 * @param passing whether it is named in passing, such as where somebody or something comes from: it says nothing of other sentences
 */
record NamedPlace(int start, int end, String code, boolean acts, boolean passing) {
    /** A place behind the trigger is more likely its own than one before it. */
    private static final int BEFORE = 4;
    /** Who acts is closer than all that the deed has to do with. */
    private static final int ACTING = 12;

    int distance(TriggerMatch trigger) {
        int words = start >= trigger.end() ? start - trigger.end() : trigger.start() - end + BEFORE;
        return acts && end <= trigger.start() ? words - ACTING : words;
    }

    /** The code of the country that a place lies in, or is. */
    static String countryOf(String code) {
        int border = code.indexOf('-');
        return border < 0 ? code : code.substring(0, border);
    }
}
