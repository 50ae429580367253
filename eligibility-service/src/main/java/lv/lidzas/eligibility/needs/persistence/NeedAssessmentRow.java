package lv.lidzas.eligibility.needs.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import org.jspecify.annotations.Nullable;

/** A row of {@code need_assessment}; only {@code open} ever changes. */
@Entity
@Table(name = "need_assessment")
@SuppressWarnings("NullAway.Init")
class NeedAssessmentRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;
    LocalDate assessedOn;

    @Enumerated(EnumType.STRING)
    SupportIntensity intensity;

    /** Encrypted under the person's key. */
    byte[] findings;

    @Column(name = "is_open")
    boolean open;

    Instant recordedAt;
    String recordedBy;
}
