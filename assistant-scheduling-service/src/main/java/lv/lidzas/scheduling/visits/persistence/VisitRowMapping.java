package lv.lidzas.scheduling.visits.persistence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitStep;
import lv.lidzas.scheduling.visits.domain.VisitTime;

/** Between a visit and the rows that keep it and its steps. */
final class VisitRowMapping {

    private VisitRowMapping() {}

    static void write(Visit visit, VisitRow row) {
        VisitTime time = visit.time();
        row.id = visit.id().value();
        row.allocationId = visit.allocationId().value();
        row.budgetId = visit.budgetId().value();
        row.applicationId = visit.applicationId();
        row.assistantId = visit.assistantId().value();
        row.humanId = visit.humanId();
        row.purpose = visit.purpose();
        row.earliestAt = time.earliest();
        row.latestAt = time.latest();
        row.minutes = time.minutes();
        row.isFixed = time.isFixed();
        row.firstDay = time.days().firstDay();
        row.place = visit.place();
        row.state = visit.state();
        row.seriesId = visit.seriesId();
        row.plannedAt = visit.plannedAt();
    }

    static Visit toDomain(VisitRow row, ZoneId zone) {
        return new Visit(
                new VisitId(row.id),
                new AllocationId(row.allocationId),
                new BudgetId(row.budgetId),
                row.applicationId,
                new AssistantId(row.assistantId),
                row.humanId,
                row.purpose,
                time(row.earliestAt, row.latestAt, row.minutes, row.isFixed, zone),
                row.place,
                row.state,
                row.seriesId,
                row.plannedAt,
                List.of(),
                row.version);
    }

    static VisitStepRow toRow(Visit visit, int number, VisitStep step) {
        VisitStepRow row = new VisitStepRow();
        row.id = new VisitStepRow.Key(visit.id().value(), number);
        row.kind = step.kind();
        row.side = step.side();
        row.byKey = step.by() == null ? null : step.by().text();
        row.reason = step.reason();
        row.earliestAt = step.time().earliest();
        row.latestAt = step.time().latest();
        row.minutes = step.time().minutes();
        row.at = step.at();
        return row;
    }

    static VisitStep toDomain(VisitStepRow row, boolean isFixed, ZoneId zone) {
        return new VisitStep(
                row.kind,
                row.side,
                row.byKey == null ? null : new PartyKey(row.byKey),
                row.reason,
                time(row.earliestAt, row.latestAt, row.minutes, isFixed, zone),
                row.at);
    }

    private static VisitTime time(
            Instant earliest, Instant latest, int minutes, boolean isFixed, ZoneId zone) {
        return new VisitTime(earliest, latest, minutes, isFixed, zone);
    }
}
