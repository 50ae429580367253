package lv.lidzas.documents.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.CaseState;
import lv.lidzas.documents.domain.KnownCase;
import lv.lidzas.documents.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** A known case's row. */
@Entity
@Table(name = "known_case")
class KnownCaseRow {

    @Id UUID applicationId;
    UUID personId;
    @Nullable UUID representativeId;
    @Nullable String submitterSubject;
    String state;

    @SuppressWarnings("NullAway.Init")
    KnownCaseRow() {}

    void write(KnownCase known) {
        applicationId = known.applicationId().value();
        personId = known.personId().value();
        PersonId representative = known.representativeId();
        representativeId = representative == null ? null : representative.value();
        submitterSubject = known.submitterSubject();
        state = known.state().name();
    }

    KnownCase read() {
        return new KnownCase(
                new ApplicationId(applicationId),
                new PersonId(personId),
                representativeId == null ? null : new PersonId(representativeId),
                submitterSubject,
                CaseState.valueOf(state));
    }
}
