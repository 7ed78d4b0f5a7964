package id.linimasa.ingest.reading;

/** A field name that a poster made up, fit to be repeated in an answer. */
final class FieldName {
    private static final int LONGEST = 60;

    private FieldName() {}

    /** The name, shortened, with everything but visible ASCII replaced. */
    static String printable(String name) {
        String start = name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name;
        return start.replaceAll("[^!-~]", "?");
    }
}
