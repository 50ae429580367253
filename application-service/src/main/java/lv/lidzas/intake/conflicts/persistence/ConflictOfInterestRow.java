package lv.lidzas.intake.conflicts.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import org.jspecify.annotations.Nullable;

/** An entry of the register; login and reason are encrypted under the key of the person. */
@Entity
@Table(name = "conflict_of_interest")
class ConflictOfInterestRow {

    @Id UUID id;
    String staffKey;
    byte[] staffLogin;
    UUID personId;

    @Enumerated(EnumType.STRING)
    ConflictKind kind;

    byte[] reason;
    @Nullable LocalDate validFrom;
    @Nullable LocalDate validUntil;
    String declaredBy;
    Instant declaredAt;
    @Nullable String endedBy;
    @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    ConflictOfInterestRow() {}
}
