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
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as the table keeps it; only {@link AllocationRowMapping} reads and writes it, and writes only what changed: the login
 * that filed the case may be put on the row meanwhile.
 */
@DynamicUpdate
@Entity
@Table(name = "allocation")
class AllocationRow {

    @Id UUID id;
    @Version long version;
    UUID budgetId;
    UUID applicationId;
    @Nullable String ownerKey;
    UUID assistantId;
    int minutes;

    @Enumerated(EnumType.STRING)
    GrantedTime.Per countedPer;

    LocalDate firstDay;
    LocalDate lastDay;
    UUID bookingId;
    @Nullable LocalDate freeFrom;
    Instant allocatedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<LocalDate> cededWeeks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> cededMinutes;

    @SuppressWarnings("NullAway.Init")
    AllocationRow() {}
}
