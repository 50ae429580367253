package lv.lidzas.eligibility.cases.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.CaseState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_file}; without date of birth it stands for an application not heard of yet. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init")
class CaseFileRow {

    @Id UUID applicationId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Nullable UUID personId;
    @Nullable UUID representativeId;
    @Nullable String submitterSubject;
    @Nullable LocalDate bornOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    boolean receivesVisualBenefit;
    boolean declaredInMunicipality;
    @Version long version;
}
