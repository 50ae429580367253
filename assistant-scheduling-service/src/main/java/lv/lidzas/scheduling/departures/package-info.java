/**
 * What hangs on an assistant who changes (asistenta aiziešana): hours are booked that the assistant could no longer give, because the
 * assistant is suspended, leaves, comes later, or declares more hours elsewhere.
 *
 * <p>Nothing is overturned silently. A caseworker is told what a change touches, and gives it back with the change: the budgets wait for
 * another assistant, and the people are told. It stands on {@code hours}, {@code register} and {@code weeks}.
 */
package lv.lidzas.scheduling.departures;
