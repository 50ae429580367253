package lv.lidzas.contracts.eligibility.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * What an issued grant rests on fell or changed, or stands again (zudis vai atjaunojies piešķīruma pamats). The grant goes on until a person
 * decides otherwise.
 *
 * @param decisionId the grant
 * @param applicationId the application that it answers
 * @param toReview whether somebody has to look at it now
 */
@ContractEvent(type = "lv.lidzas.eligibility.grant-doubted.v1", topic = Topics.DECISION)
public record GrantDoubted(UUID decisionId, UUID applicationId, boolean toReview) {}
