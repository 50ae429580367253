package lv.lidzas.scheduling.hours.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.jspecify.annotations.Nullable;

/** A budget as the table keeps it; only {@link HourBudgetRowMapping} reads and writes it. */
@Entity
@Table(name = "hour_budget")
class HourBudgetRow {

    @Id UUID id;
    @Version long version;
    UUID decisionId;
    UUID applicationId;
    UUID personId;
    String ruleSetId;
    UUID humanId;
    @Nullable String ownerKey;
    int grantedMinutes;

    @Enumerated(EnumType.STRING)
    GrantedTime.Per grantedPer;

    List<String> purposes;
    LocalDate firstDay;
    LocalDate lastDay;
    @Nullable UUID wishedAssistantId;
    boolean wishedInWords;

    @Enumerated(EnumType.STRING)
    @Nullable ProposalReason proposalReason;

    @Nullable LocalDate endsOn;
    Instant openedAt;
    Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    HourBudgetRow() {}
}
