package lv.lidzas.eligibility.cases.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.CaseState;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_file}; without an application it stands for one of which only a document was heard. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init")
class CaseFileRow {

    @Id UUID applicationId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Nullable UUID personId;

    @Nullable LocalDate decideBy;

    @Nullable String identity;

    byte @Nullable [] application;

    int purposeChanges;

    byte @Nullable [] need;

    @Version long version;
}
