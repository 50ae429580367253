package lv.lidzas.intake.erasure.domain;

import java.time.Instant;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A person was erased (dzēšana).
 *
 * @param person who; the id is all that is left
 * @param ground why, by law
 * @param reason why, in the words of the one who did it, who names nobody
 * @param by the key of the lead caseworker; null when the term of what is kept of the person was over
 * @param at when
 */
public record Erasure(
        PersonId person, ErasureGround ground, String reason, @Nullable PartyKey by, Instant at) {

    @Override
    public String toString() {
        return "Erasure[" + person + "]";
    }
}
