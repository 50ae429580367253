package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision (lēmums) that answers an application, as far as intake tells of it.
 *
 * @param result what it does
 * @param issuedOn its day
 */
public record IssuedDecision(UUID decisionId, DecisionResult result, LocalDate issuedOn) {}
