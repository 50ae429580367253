package lv.lidzas.kit.inbox;

/**
 * An attempt that was rolled back.
 *
 * @param at the event that was being handled
 * @param cause why
 */
record FailedAttempt(Arrival at, Throwable cause) {}
