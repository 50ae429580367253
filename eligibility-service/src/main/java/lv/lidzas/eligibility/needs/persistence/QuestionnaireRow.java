package lv.lidzas.eligibility.needs.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of {@code questionnaire}, which never changes. */
@Entity
@Table(name = "questionnaire")
@SuppressWarnings("NullAway.Init")
class QuestionnaireRow {

    @Id UUID id;
    String code;
    LocalDate validFrom;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String content;

    @Nullable Integer needFrom;

    @Column(name = "coefficient_2_from")
    int coefficientTwoFrom;

    Instant loadedAt;
    String loadedBy;
}
