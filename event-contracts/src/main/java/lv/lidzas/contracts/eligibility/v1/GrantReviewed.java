package lv.lidzas.contracts.eligibility.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A caseworker looked at a grant of which {@link GrantDoubted} told (piešķīrums pārskatīts).
 *
 * @param decisionId the grant
 * @param applicationId the application that was granted
 * @param stands whether it stays as it is; otherwise its case goes on
 */
@ContractEvent(type = "lv.lidzas.eligibility.grant-reviewed.v1", topic = Topics.DECISION)
public record GrantReviewed(UUID decisionId, UUID applicationId, boolean stands) {}
