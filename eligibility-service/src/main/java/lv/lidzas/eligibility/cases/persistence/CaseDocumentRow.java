package lv.lidzas.eligibility.cases.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.DocumentState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_document}. */
@Entity
@Table(name = "case_document")
@SuppressWarnings("NullAway.Init")
class CaseDocumentRow {

    @Id UUID documentId;
    UUID applicationId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    UUID subjectPersonId;

    @Enumerated(EnumType.STRING)
    DocumentState state;

    @Nullable LocalDate issuedOn;
    @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Nullable DisabilityGroup disabilityGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> limitations;
}
