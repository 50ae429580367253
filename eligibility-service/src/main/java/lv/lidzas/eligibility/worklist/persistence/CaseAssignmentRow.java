package lv.lidzas.eligibility.worklist.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_assignment}. */
@Entity
@Table(name = "case_assignment")
@SuppressWarnings("NullAway.Init")
class CaseAssignmentRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String assignee;
    byte @Nullable [] reason;
    Instant assignedAt;
    String assignedBy;
}
