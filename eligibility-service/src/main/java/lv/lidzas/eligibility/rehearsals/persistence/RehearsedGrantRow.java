package lv.lidzas.eligibility.rehearsals.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rules.hours.Per;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code rehearsed_grant}. */
@Entity
@Table(name = "rehearsed_grant")
@SuppressWarnings("NullAway.Init")
class RehearsedGrantRow {

    @Id UUID id;
    UUID rehearsalId;
    UUID decisionId;
    UUID applicationId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    RehearsedEffect effect;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> conditions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> figures;

    int minutesBefore;
    @Nullable Integer minutesAfter;

    @Enumerated(EnumType.STRING)
    Per per;

    boolean isMarked;
}
