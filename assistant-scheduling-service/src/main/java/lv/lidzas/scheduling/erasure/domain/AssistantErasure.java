package lv.lidzas.scheduling.erasure.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.AssistantId;

/**
 * An assistant was erased (asistenta dzēšana).
 *
 * @param assistant who; the id is all that is left
 * @param ground why, by law
 * @param reason why, in the words of the one who did it, who names nobody
 * @param by the key of the lead caseworker
 * @param at when
 */
public record AssistantErasure(
        AssistantId assistant,
        AssistantErasureGround ground,
        String reason,
        PartyKey by,
        Instant at) {

    @Override
    public String toString() {
        return "AssistantErasure[" + assistant + "]";
    }
}
