package lv.lidzas.intake.applications.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was wanted before a change of purposes; how the person said it is encrypted. */
@Entity
@Table(name = "purpose_change")
class PurposeChangeRow {

    @Id UUID id;

    UUID applicationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> beforePurposes;

    String changedBy;

    Instant changedAt;

    byte[] reason;

    @SuppressWarnings("NullAway.Init")
    PurposeChangeRow() {}
}
