package lv.lidzas.eligibility.clarifications.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.clarifications.domain.AnswerBy;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code clarification}. */
@Entity
@Table(name = "clarification")
@SuppressWarnings("NullAway.Init")
class ClarificationRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;
    String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> details;

    @Enumerated(EnumType.STRING)
    @Nullable DocumentKind document;

    @Enumerated(EnumType.STRING)
    AnswerBy answerBy;

    int opening;
    Instant openedAt;
    LocalDate dueOn;
    @Nullable Instant closedAt;
    @Nullable Instant toldOverdueAt;
}
