package lv.lidzas.eligibility.decisions.domain;

import lv.lidzas.eligibility.hearings.domain.HearingId;

/** How the person was heard before an unfavourable decision (personas viedokļa noskaidrošana, APL s.62). */
public sealed interface Participation {

    /** The person was invited to speak, and did or let the time pass. */
    record Heard(HearingId hearing) implements Participation {}

    /**
     * Nobody asked the person, which the act has to state.
     *
     * @param ground what the law allows it on
     * @param reason why that is so here; empty when the person was erased
     */
    record Waived(WaiverGround ground, String reason) implements Participation {}
}
