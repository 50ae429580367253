package lv.lidzas.scheduling.usecase;

import lv.lidzas.scheduling.domain.Rejection;

/**
 * What becomes of a request: it is done, or refused for a reason that was to be expected.
 *
 * @param <T> what there is to see when it is done
 */
public sealed interface Answer<T> {

    /**
     * It is done.
     *
     * @param <T> what there is to see
     * @param value the result
     */
    record Done<T>(T value) implements Answer<T> {}

    /**
     * It is refused, and nothing has changed.
     *
     * @param <T> what there would have been to see
     * @param why the reason
     */
    record Refused<T>(Rejection why) implements Answer<T> {}
}
