package lv.lidzas.kit.events;

/** Codes that cross a border: each has a twin of the same name on the other side. */
public final class Codes {

    private Codes() {}

    /** The constant of the same name; fails for a code that this release does not know. */
    public static <E extends Enum<E>> E twin(Enum<?> code, Class<E> side) {
        for (E twin : side.getEnumConstants()) {
            if (twin.name().equals(code.name())) {
                return twin;
            }
        }
        throw new UnknownCode(code, side);
    }
}
