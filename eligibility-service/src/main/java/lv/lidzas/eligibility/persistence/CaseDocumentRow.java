package lv.lidzas.eligibility.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.DocumentState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_document}. */
@Entity
@Table(name = "case_document")
@SuppressWarnings("NullAway.Init")
class CaseDocumentRow {

    @Id
    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "application_id")
    UUID applicationId;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "subject_person_id")
    UUID subjectPersonId;

    @Enumerated(EnumType.STRING)
    DocumentState state;

    @Column(name = "issued_on")
    @Nullable LocalDate issuedOn;

    @Column(name = "valid_until")
    @Nullable LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "disability_group")
    @Nullable DisabilityGroup disabilityGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> limitations;
}
