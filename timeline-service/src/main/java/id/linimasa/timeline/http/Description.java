package id.linimasa.timeline.http;

/** What a resource says of itself in the description of the interface. */
public final class Description {
    /** Extension of an operation: which of the described query parameters it takes, separated by spaces. */
    public static final String PARAMETERS = "x-parameters";

    private Description() {}
}
