package lv.lidzas.kit.words;

import java.util.function.Function;

/** Stands for the kit's result, which this module does not have. */
public interface Result<T, R> {

    /** Unwraps. */
    T orThrow(Function<? super R, ? extends RuntimeException> problem);
}
