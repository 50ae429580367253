package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;

/**
 * That a grant ended before its last day (piešķīruma izbeigšana).
 *
 * @param by the decision that ended it
 * @param lastDay the last day of assistance; before the first day if it was revoked, as if it had never been
 */
public record End(DecisionId by, LocalDate lastDay) {}
