package lv.lidzas.scheduling.months.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.months.domain.ReopenReason;
import lv.lidzas.scheduling.months.domain.ReportState;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A report as the table keeps it; a trigger keeps what was locked as it was written. */
@DynamicUpdate
@Entity
@Table(name = "monthly_report")
class MonthlyReportRow {

    @Id UUID id;
    @Version long version;
    UUID budgetId;
    UUID applicationId;
    @Nullable String ownerKey;
    UUID humanId;
    UUID assistantId;
    LocalDate month;
    int edition;

    String lines;
    String pay;

    boolean ofMinor;
    String hash;
    String lockedBy;
    Instant lockedAt;

    @Enumerated(EnumType.STRING)
    ReportState state;

    @Enumerated(EnumType.STRING)
    @Nullable ReopenReason reopenReason;

    @Nullable String reopenAskedBy;
    @Nullable Instant reopenAskedAt;
    @Nullable String reopenAgreedBy;
    @Nullable Instant reopenAgreedAt;

    @SuppressWarnings("NullAway.Init")
    MonthlyReportRow() {}
}
