package id.linimasa.timeline.rebuild;

/** An operator has ended the rebuild, another process has begun anew, or this one stops. */
final class CalledOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalledOff() {
        super("the rebuild was called off");
    }
}
