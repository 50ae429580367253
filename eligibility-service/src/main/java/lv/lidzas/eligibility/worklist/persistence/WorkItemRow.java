package lv.lidzas.eligibility.worklist.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code work_item}; it follows from others, and only the database's {@code keep_work_items} writes it. */
@Entity
@Immutable
@Table(name = "work_item")
@SuppressWarnings("NullAway.Init")
class WorkItemRow {

    @Id UUID applicationId;
    UUID personId;

    @Column(name = "is_open")
    boolean open;

    @Column(name = "is_waiting")
    boolean waiting;

    LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    IdentityKind identity;

    @Nullable UUID assessmentId;

    @Enumerated(EnumType.STRING)
    @Nullable OutcomeKind outcome;

    @Enumerated(EnumType.STRING)
    @Nullable WaitsFor waitsFor;

    @Nullable UUID draftId;

    @Enumerated(EnumType.STRING)
    @Nullable StateKind draftState;

    @Nullable LocalDate hearingDue;
    boolean toReview;
    @Nullable LocalDate grantUntil;
    @Nullable LocalDate clarificationDue;
    @Nullable String assignee;
}
