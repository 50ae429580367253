package lv.lidzas.documents.cases.messaging;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;

/** Reads cases out of the contracts of other services. */
final class CaseContracts {

    private CaseContracts() {}

    static KnownCase caseOf(ApplicationSubmitted event) {
        UUID representative = event.representativeId();
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                representative == null ? null : new PersonId(representative),
                parties(event.parties(), 0),
                KnownCaseState.OPEN);
    }

    static Parties parties(List<CaseParty> all, int sequence) {
        return new Parties(
                all.stream()
                        .map(party ->
                                new Party(
                                        new PartyKey(party.partyKey()),
                                        Codes.twin(party.role(), PartyRole.class),
                                        party.from(),
                                        party.until()))
                        .toList(),
                sequence);
    }

    static KnownCase caseOf(DecisionIssued event) {
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                null,
                Parties.UNHEARD,
                KnownCaseState.DECIDED);
    }
}
