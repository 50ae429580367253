package lv.lidzas.intake.conflicts.usecase;

import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is shown.
 *
 * @param code of the person; absent once the person was erased
 */
public record ConflictReading(ConflictOfInterest conflict, @Nullable PersonalCode code) {}
