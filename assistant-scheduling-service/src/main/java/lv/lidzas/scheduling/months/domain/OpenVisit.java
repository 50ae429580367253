package lv.lidzas.scheduling.months.domain;

import java.time.LocalDate;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;

/**
 * A visit of the month of which nobody knows yet what it comes to.
 *
 * @param day on which it begins
 */
public record OpenVisit(VisitId id, LocalDate day, VisitState state) {}
