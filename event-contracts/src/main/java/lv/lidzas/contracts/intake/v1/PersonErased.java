package lv.lidzas.contracts.intake.v1;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A person was erased (persona dzēsta): whoever holds a key of the person destroys it, for ever. It may come before what else is told
 * of the person, which then counts for nothing.
 *
 * @param personId the person
 * @param personKeys keyed hashes by which the person was known, of the code and of logins that filed under it: whoever keeps one of them
 *     for what the person did, also for somebody else, replaces it
 */
@ContractEvent(type = "lv.lidzas.intake.person-erased.v1", topic = Topics.PERSON)
public record PersonErased(UUID personId, List<String> personKeys) {}
