package lv.lidzas.documents.cases.messaging;

import java.util.UUID;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.domain.PersonId;

/** Reads cases out of the contracts of other services. */
final class CaseContracts {

    private CaseContracts() {}

    static KnownCase caseOf(ApplicationSubmitted event) {
        UUID representative = event.representativeId();
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                representative == null ? null : new PersonId(representative),
                event.submitterSubject(),
                KnownCaseState.OPEN);
    }

    static KnownCase caseOf(DecisionIssued event) {
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                null,
                event.submitterSubject(),
                KnownCaseState.DECIDED);
    }
}
