package lv.lidzas.kit.events;

/** A code that this release does not know. */
public final class UnknownCode extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownCode(Enum<?> code, Class<?> side) {
        super(code.name() + " is no " + side.getSimpleName() + ". Maybe its publisher is newer.");
    }
}
