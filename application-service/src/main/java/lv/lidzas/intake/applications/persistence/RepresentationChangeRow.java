package lv.lidzas.intake.applications.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was before a change of representation; who acted and why it was changed are encrypted. */
@Entity
@Table(name = "representation_change")
class RepresentationChangeRow {

    @Id UUID id;

    UUID applicationId;

    String changedBy;

    Instant changedAt;

    boolean isReplaced;

    @Nullable LocalDate lastDay;

    @Nullable UUID representativeId;

    byte @Nullable [] beforeRepresentation;

    byte[] reason;

    @SuppressWarnings("NullAway.Init")
    RepresentationChangeRow() {}
}
