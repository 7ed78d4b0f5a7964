package id.linimasa.timeline.rebuild;

/** What hinders the rebuild would hinder another try as well. Its text is for operators. */
final class CannotBeRebuilt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotBeRebuilt(String reason) {
        super(reason);
    }
}
