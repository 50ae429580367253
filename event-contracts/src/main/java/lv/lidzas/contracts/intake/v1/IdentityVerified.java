package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * The identity of the one who files was established after the submission (identitāte pārbaudīta, S8).
 *
 * @param applicationId the application
 * @param method how
 */
@ContractEvent(type = "lv.lidzas.intake.identity-verified.v1", topic = Topics.APPLICATION)
public record IdentityVerified(UUID applicationId, IdentityMethodCode method) {}
