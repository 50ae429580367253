package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A lead caseworker declared that somebody of the staff is tied to a person (interešu konflikts): whoever lets staff decide refuses
 * them in this person's cases.
 *
 * @param conflictId the entry in the register
 * @param personId the person
 * @param staffKeys keyed hashes of the staff member's login, one for each secret
 * @param personKeys keyed hashes of the person's code, one for each secret
 * @param from the first day on which it counts; absent for no beginning
 * @param until the last such day; absent for no end
 */
@ContractEvent(type = "lv.lidzas.intake.conflict-of-interest-declared.v1", topic = Topics.PERSON)
public record ConflictOfInterestDeclared(
        UUID conflictId,
        UUID personId,
        List<String> staffKeys,
        List<String> personKeys,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
