package lv.lidzas.sandbox.ops;

/** What was typed is no command; the message says what is. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
