package lv.lidzas.eligibility.hearings.usecase;

import lv.lidzas.eligibility.hearings.domain.Hearing;

/** What happened to a hearing. */
public sealed interface HearingEvent {

    /** A person is invited to speak. */
    record Invited(Hearing hearing) implements HearingEvent {}
}
