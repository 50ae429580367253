package lv.lidzas.intake.domain;

import java.util.function.Function;

/**
 * The result of asking for something: it was done, or it was refused for a stated reason.
 *
 * @param <T> what there is when it was done
 */
public sealed interface Attempt<T> {

    /**
     * It was done.
     *
     * @param value what there is now
     * @param <T> its type
     */
    record Done<T>(T value) implements Attempt<T> {}

    /**
     * It was refused.
     *
     * @param why the reason
     * @param <T> the type of what there would be
     */
    record Refused<T>(Rejection why) implements Attempt<T> {}

    /** It was done. */
    static <T> Attempt<T> done(T value) {
        return new Done<>(value);
    }

    /** It was refused. */
    static <T> Attempt<T> refused(Rejection why) {
        return new Refused<>(why);
    }

    /** Goes on with what there is, unless it was refused. */
    default <R> Attempt<R> then(Function<T, Attempt<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Rejection why) -> refused(why);
        };
    }

    /** Looks at what there is in another way, unless it was refused. */
    default <R> Attempt<R> map(Function<T, R> view) {
        return then(value -> done(view.apply(value)));
    }
}
