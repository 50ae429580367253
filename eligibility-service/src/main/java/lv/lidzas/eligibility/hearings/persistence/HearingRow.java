package lv.lidzas.eligibility.hearings.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code hearing}. */
@Entity
@Table(name = "hearing")
@SuppressWarnings("NullAway.Init")
class HearingRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> grounds;

    byte[] message;
    LocalDate dueOn;
    Instant invitedAt;
    String invitedBy;
    byte @Nullable [] statement;
    @Nullable Instant heardAt;
    @Nullable String heardFrom;
}
