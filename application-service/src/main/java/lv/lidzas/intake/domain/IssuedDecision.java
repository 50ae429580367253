package lv.lidzas.intake.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision (lēmums) that answers an application, as far as intake tells of it.
 *
 * @param decisionId the decision
 * @param result the code of its result, such as {@code GRANTED}
 * @param issuedOn its day
 */
public record IssuedDecision(UUID decisionId, String result, LocalDate issuedOn) {}
