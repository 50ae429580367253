package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A person is invited to speak before a decision that would take something from them (viedokļa noskaidrošana). What is asked is
 * told by eligibility-service alone.
 *
 * @param hearingId the hearing
 * @param applicationId the application that the decision would be about
 * @param dueOn the last day on which the person can count on being heard
 */
@ContractEvent(type = "lv.lidzas.eligibility.hearing-invited.v1", topic = Topics.DECISION)
public record HearingInvited(UUID hearingId, UUID applicationId, LocalDate dueOn) {}
