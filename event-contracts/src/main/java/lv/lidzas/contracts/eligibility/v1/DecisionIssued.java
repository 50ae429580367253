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
 * @param result granted or refused
 * @param ruleSetId the rule set that was applied
 * @param purposes the purposes granted; empty when refused
 * @param grantedTime the time granted; absent when refused
 * @param firstDay the first day of the grant; absent when refused
 * @param lastDay the last day of the grant; absent when refused
 * @param issuedOn the day of the decision
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-issued.v1", topic = Topics.DECISION)
public record DecisionIssued(
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        DecisionResultCode result,
        String ruleSetId,
        List<PurposeCode> purposes,
        @Nullable GrantedTime grantedTime,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        LocalDate issuedOn) {}
