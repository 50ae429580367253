package lv.lidzas.eligibility.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.CaseState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_file}; without date of birth it stands for an application not heard of yet. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init")
class CaseFileRow {

    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Column(name = "person_id")
    @Nullable UUID personId;

    @Column(name = "representative_id")
    @Nullable UUID representativeId;

    @Column(name = "submitter_subject")
    @Nullable String submitterSubject;

    @Column(name = "born_on")
    @Nullable LocalDate bornOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    @Column(name = "receives_visual_benefit")
    boolean receivesVisualBenefit;

    @Column(name = "declared_in_municipality")
    boolean declaredInMunicipality;

    @Column(name = "preferred_assistant_id")
    @Nullable UUID preferredAssistantId;

    @Version long version;
}
