package lv.lidzas.sandbox.demo;

import org.jspecify.annotations.Nullable;

/** A story did not go as told; the message says what the system answered instead. */
public final class StoryFailed extends RuntimeException {

    /** A failure with what was seen, and the cause if there is one. */
    public StoryFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
