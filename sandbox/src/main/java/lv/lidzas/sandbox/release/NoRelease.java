package lv.lidzas.sandbox.release;

/** Why there is no release; the message is for whoever asked for it. */
final class NoRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRelease(String message) {
        super(message);
    }
}
