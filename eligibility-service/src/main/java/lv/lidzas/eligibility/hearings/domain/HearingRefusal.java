package lv.lidzas.eligibility.hearings.domain;

import java.time.LocalDate;
import java.util.List;

/** Why nobody was invited or heard (kāpēc viedoklis netika noskaidrots). */
public sealed interface HearingRefusal {

    /** There is no such hearing or application. */
    record Unknown() implements HearingRefusal {}

    /** The caller is a party to it, or tied to one. */
    record OwnMatter() implements HearingRefusal {}

    /** The case waits for no decision any more. */
    record CaseClosed() implements HearingRefusal {}

    /** The facts or the rules moved on since the run of the rules that the caseworker looked at. */
    record Outdated() implements HearingRefusal {}

    /** The grounds at these positions are neither conditions that are not met nor grounds of the rule set. */
    record UnknownGrounds(List<Integer> positions) implements HearingRefusal {}

    /** The person would have less time than the municipality gives. */
    record TooSoon(LocalDate earliest) implements HearingRefusal {}

    /** The person is invited already and has still time. */
    record InvitationWaits() implements HearingRefusal {}

    /** The person has spoken. */
    record AlreadyHeard() implements HearingRefusal {}
}
