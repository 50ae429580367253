package lv.lidzas.kit.words;

import java.util.function.Function;

/**
 * What became of a request: it is done, or it is refused for a reason that was to be expected and nothing has changed.
 *
 * @param <T> what there is when it is done
 * @param <R> the feature's sealed refusals
 */
public sealed interface Result<T, R> {

    /**
     * It is done.
     *
     * @param value what there is now
     * @param <T> its type
     * @param <R> the refusals that did not happen
     */
    record Done<T, R>(T value) implements Result<T, R> {}

    /**
     * It is refused.
     *
     * @param why the reason
     * @param <T> the type of what there would be
     * @param <R> the reason's type
     */
    record Refused<T, R>(R why) implements Result<T, R> {}

    /** It is done. */
    static <T, R> Result<T, R> done(T value) {
        return new Done<>(value);
    }

    /** It is refused. */
    static <T, R> Result<T, R> refused(R why) {
        return new Refused<>(why);
    }

    /** Goes on with what there is, unless it was refused. */
    default <U> Result<U, R> then(Function<? super T, Result<U, R>> next) {
        return switch (this) {
            case Done<T, R>(T value) -> next.apply(value);
            case Refused<T, R>(R why) -> refused(why);
        };
    }

    /** Looks at what there is in another way, unless it was refused. */
    default <U> Result<U, R> map(Function<? super T, ? extends U> view) {
        return then(value -> done(view.apply(value)));
    }

    /**
     * What there is, or the exception that tells the refusal.
     *
     * @param problem says a refusal as a problem
     */
    default T orThrow(Function<? super R, ? extends RuntimeException> problem) {
        return switch (this) {
            case Done<T, R>(T value) -> value;
            case Refused<T, R>(R why) -> throw problem.apply(why);
        };
    }
}
