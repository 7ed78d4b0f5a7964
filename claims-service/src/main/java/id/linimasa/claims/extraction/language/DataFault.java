package id.linimasa.claims.extraction.language;

/** Data that does not follow its schema. The message names the file and the line. */
public final class DataFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault in line {@code line} (counted from 1) of {@code file}. */
    public DataFault(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
