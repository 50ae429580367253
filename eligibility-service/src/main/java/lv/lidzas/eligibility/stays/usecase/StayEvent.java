package lv.lidzas.eligibility.stays.usecase;

import lv.lidzas.eligibility.stays.domain.Stay;

/** What happened to stays. */
public sealed interface StayEvent {

    /** One was recorded, or took the place of another. */
    record Recorded(Stay stay) implements StayEvent {}
}
