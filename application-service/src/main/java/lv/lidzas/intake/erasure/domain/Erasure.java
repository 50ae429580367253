package lv.lidzas.intake.erasure.domain;

import java.time.Instant;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;

/**
 * A person was erased (dzēšana).
 *
 * @param person who; the id is all that is left
 * @param ground why, by law
 * @param reason why, in the words of the one who did it, who names nobody
 * @param by the key of the lead caseworker
 * @param at when
 */
public record Erasure(
        PersonId person, ErasureGround ground, String reason, PartyKey by, Instant at) {

    @Override
    public String toString() {
        return "Erasure[" + person + "]";
    }
}
