package lv.lidzas.contracts.scheduling.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * An assistant was erased from the register (asistents dzēsts): whoever knows the assistant by a key forgets it, for ever. It may come
 * before what else is told of the assistant, whose keys then count for nothing.
 *
 * @param assistantId the assistant's register id
 */
@ContractEvent(type = "lv.lidzas.scheduling.assistant-erased.v1", topic = Topics.ASSISTANT)
public record AssistantErased(UUID assistantId) {}
