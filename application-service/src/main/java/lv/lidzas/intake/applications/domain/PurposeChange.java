package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Purposes were changed at the person's wish (personas vēlēšanās mainīti pasākumi).
 *
 * @param id of the change
 * @param before what was wanted until then
 * @param reason how the person said it, in the caseworker's words; absent where the person was erased
 * @param by who recorded it
 * @param at when
 */
public record PurposeChange(
        UUID id, List<Purpose> before, @Nullable String reason, PartyKey by, Instant at) {

    public PurposeChange {
        before = List.copyOf(before);
    }

    /** Never shows the reason. */
    @Override
    public String toString() {
        return "PurposeChange[" + id + "]";
    }
}
