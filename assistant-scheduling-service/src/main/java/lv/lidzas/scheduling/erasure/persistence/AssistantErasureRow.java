package lv.lidzas.scheduling.erasure.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureGround;

/** A row of {@code assistant_erasure}; written once. */
@Entity
@Table(name = "assistant_erasure")
class AssistantErasureRow {

    @Id UUID assistantId;

    @Enumerated(EnumType.STRING)
    AssistantErasureGround ground;

    String reason;

    String erasedBy;

    Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    AssistantErasureRow() {}
}
