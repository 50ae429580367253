package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A caseworker said whose human a record of a person is, so that limits follow the human and not the record.
 *
 * <p>It travels with the applications, in the order of each record, because those who hear of one hear of the other.
 *
 * @param personId the record
 * @param canonicalPersonId the record that stands for the human from now on; the same when it stands alone again
 */
@ContractEvent(type = "lv.lidzas.intake.person-linked.v1", topic = Topics.APPLICATION)
public record PersonLinked(UUID personId, UUID canonicalPersonId) {}
