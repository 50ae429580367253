package lv.lidzas.documents.cases.persistence;

import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.kit.words.Parties;

/** Maps a known case to its row and back. */
final class KnownCaseRowMapping {

    private KnownCaseRowMapping() {}

    static KnownCase toDomain(KnownCaseRow row, Parties parties) {
        return new KnownCase(
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.representativeId == null ? null : new PersonId(row.representativeId),
                parties,
                KnownCaseState.valueOf(row.state));
    }

    static void write(KnownCase known, KnownCaseRow row) {
        row.applicationId = known.applicationId().value();
        row.personId = known.personId().value();
        PersonId representative = known.representativeId();
        row.representativeId = representative == null ? null : representative.value();
        row.state = known.state().name();
    }
}
