package lv.lidzas.intake.erasure.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.erasure.domain.ErasureGround;
import org.jspecify.annotations.Nullable;

/** A row of {@code erasure}; written once. */
@Entity
@Table(name = "erasure")
class ErasureRow {

    @Id UUID personId;

    @Enumerated(EnumType.STRING)
    ErasureGround ground;

    String reason;

    @Nullable String erasedBy;

    Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    ErasureRow() {}
}
