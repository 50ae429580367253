package lv.lidzas.scheduling.hours.persistence;

import java.time.Instant;
import java.util.Set;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Between a budget and the row that keeps it. */
final class HourBudgetRowMapping {

    private HourBudgetRowMapping() {}

    /** The moment of the change makes a new version even if nothing else of the budget is different. */
    static void write(HourBudget budget, Instant changedAt, HourBudgetRow row) {
        Grant grant = budget.grant();
        AssistantId wish = budget.wishedAssistant();
        row.id = budget.id().value();
        row.decisionId = grant.decisionId();
        row.applicationId = grant.applicationId();
        row.personId = grant.personId();
        row.ruleSetId = grant.ruleSetId();
        row.humanId = budget.humanId();
        row.grantedMinutes = grant.time().minutes();
        row.grantedPer = grant.time().per();
        row.purposes = grant.purposes().stream().sorted().toList();
        row.firstDay = grant.period().firstDay();
        row.lastDay = grant.period().lastDay();
        row.wishedAssistantId = wish == null ? null : wish.value();
        row.wishedInWords = budget.isWishedInWords();
        row.proposalReason = budget.proposalReason();
        row.endsOn = budget.endsOn();
        row.openedAt = budget.openedAt();
        row.changedAt = changedAt;
    }

    static HourBudget toDomain(HourBudgetRow row) {
        return new HourBudget(
                new BudgetId(row.id),
                new Grant(
                        row.decisionId,
                        row.applicationId,
                        row.personId,
                        row.ruleSetId,
                        new GrantedTime(row.grantedMinutes, row.grantedPer),
                        Set.copyOf(row.purposes),
                        new ServicePeriod(row.firstDay, row.lastDay)),
                row.humanId,
                wish(row),
                row.proposalReason,
                row.endsOn,
                row.openedAt,
                row.version);
    }

    private static @Nullable AssistantWish wish(HourBudgetRow row) {
        if (row.wishedAssistantId != null) {
            return new AssistantWish.Chosen(new AssistantId(row.wishedAssistantId));
        }
        return row.wishedInWords ? new AssistantWish.InWords() : null;
    }
}
