package id.linimasa.claims.runtime;

/** An article was given up for a reason that can be told in full: the message of this exception holds no word of the article. */
public final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public GivenUpException(String reason) {
        super(reason);
    }

    /**
     * One line that says why an article failed. Of an exception that is not ours it names class and place only, as its message may quote the
     * article.
     */
    public static String problem(Throwable cause) {
        if (cause instanceof GivenUpException) {
            return String.valueOf(cause.getMessage());
        }
        StackTraceElement[] trace = cause.getStackTrace();
        String name = cause.getClass().getSimpleName();
        if (trace.length == 0) {
            return name;
        }
        String type = trace[0].getClassName();
        return name + " in " + type.substring(type.lastIndexOf('.') + 1) + "." + trace[0].getMethodName();
    }
}
