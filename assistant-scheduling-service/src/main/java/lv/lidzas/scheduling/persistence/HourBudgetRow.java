package lv.lidzas.scheduling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.HourBudget;
import lv.lidzas.scheduling.domain.ProposalReason;
import lv.lidzas.scheduling.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** A row of a client's hour budget. */
@Entity
@Table(name = "hour_budget")
class HourBudgetRow {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "owner_subject")
    private @Nullable String ownerSubject;

    @Column(name = "minutes_per_week")
    private int minutesPerWeek;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "wished_assistant_id")
    private @Nullable UUID wishedAssistantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposal_reason")
    private @Nullable ProposalReason proposalReason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected HourBudgetRow() {}

    HourBudgetRow(HourBudget budget) {
        Grant grant = budget.grant();
        id = budget.id().value();
        decisionId = grant.decisionId();
        applicationId = grant.applicationId();
        personId = grant.personId();
        ownerSubject = grant.ownerSubject();
        minutesPerWeek = grant.minutesPerWeek();
        firstDay = grant.period().firstDay();
        lastDay = grant.period().lastDay();
        wishedAssistantId =
                grant.wishedAssistant() == null ? null : grant.wishedAssistant().value();
        proposalReason = budget.proposalReason();
        openedAt = budget.openedAt();
        changedAt = budget.openedAt();
    }

    void take(HourBudget budget, Instant now) {
        proposalReason = budget.proposalReason();
        changedAt = now;
    }

    HourBudget toBudget() {
        return new HourBudget(
                new BudgetId(id),
                new Grant(
                        decisionId,
                        applicationId,
                        personId,
                        ownerSubject,
                        minutesPerWeek,
                        new ServicePeriod(firstDay, lastDay),
                        wishedAssistantId == null ? null : new AssistantId(wishedAssistantId)),
                proposalReason,
                openedAt,
                version);
    }
}
