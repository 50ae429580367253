package lv.lidzas.intake.erasure.domain;

import java.time.Instant;
import lv.lidzas.intake.persons.domain.PersonId;

/**
 * A person was erased (dzēšana).
 *
 * @param person who; the id is all that is left
 * @param ground why, by law
 * @param reason why, in the words of the one who did it, who names nobody
 * @param by the opaque subject of the lead caseworker's login
 * @param at when
 */
public record Erasure(PersonId person, ErasureGround ground, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "Erasure[" + person + "]";
    }
}
