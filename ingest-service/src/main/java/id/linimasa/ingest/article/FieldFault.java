package id.linimasa.ingest.article;

/** A field's value breaks the field's rule; the message says what is expected and never repeats more than a few characters of the value. */
final class FieldFault extends Exception {
    private static final long serialVersionUID = 1L;

    FieldFault(String message) {
        super(message, null, false, false);
    }
}
