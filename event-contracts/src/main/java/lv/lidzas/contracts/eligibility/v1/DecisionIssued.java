package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker issued a decision (lēmums).
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param submitterSubject the opaque subject of the login that filed the application, if there was one
 * @param result granted or refused
 * @param ruleSetId the rule set that was applied
 * @param purposes the purposes granted; empty when refused
 * @param minutesPerWeek the granted minutes in an ISO week; 0 when refused
 * @param firstDay the first day of the grant; absent when refused
 * @param lastDay the last day of the grant; absent when refused
 * @param preferredAssistantId the wished-for assistant's register id, if one was chosen
 * @param issuedOn the day of the decision
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-issued.v1", topic = Topics.DECISION)
public record DecisionIssued(
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        @Nullable String submitterSubject,
        DecisionResultCode result,
        String ruleSetId,
        List<PurposeCode> purposes,
        int minutesPerWeek,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID preferredAssistantId,
        LocalDate issuedOn) {}
