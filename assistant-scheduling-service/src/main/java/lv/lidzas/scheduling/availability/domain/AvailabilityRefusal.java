package lv.lidzas.scheduling.availability.domain;

/** Why hours are not stated or shown. */
public sealed interface AvailabilityRefusal {

    /** There is no such assistant, or the caller may not know. */
    record Nobody() implements AvailabilityRefusal {}

    /** The caller would state the hours of a relative. */
    record OfRelative() implements AvailabilityRefusal {}
}
