package lv.lidzas.eligibility.assessments.messaging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.contracts.eligibility.v1.OutcomeCode;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;

/** Contracts of applications and documents to facts, and runs of the rules to their contract. */
final class AssessmentContracts {

    private AssessmentContracts() {}

    static ApplicationFacts stated(ApplicationSubmitted event) {
        return new ApplicationFacts(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                event.representativeId(),
                event.bornOn(),
                purposes(event.purposes()),
                event.receivesVisualBenefit(),
                event.declaredInMunicipality(),
                event.identityMethod() == null
                        ? null
                        : Codes.twin(event.identityMethod(), IdentityMethod.class));
    }

    static Set<Purpose> purposes(List<PurposeCode> codes) {
        return codes.stream()
                .map(code -> new Purpose(code.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    static DocumentFact received(DocumentReceived event) {
        return DocumentFact.unread(
                new DocumentId(event.documentId()),
                Codes.twin(event.kind(), DocumentKind.class),
                event.subjectPersonId(),
                ProofState.RECEIVED);
    }

    static DocumentFact rejected(DocumentRejected event) {
        return DocumentFact.unread(
                new DocumentId(event.documentId()),
                Codes.twin(event.kind(), DocumentKind.class),
                event.subjectPersonId(),
                ProofState.REJECTED);
    }

    static DocumentFact verified(DocumentVerified event) {
        DisabilityGroupCode group = event.disabilityGroup();
        return new DocumentFact(
                new DocumentId(event.documentId()),
                Codes.twin(event.kind(), DocumentKind.class),
                event.subjectPersonId(),
                ProofState.VERIFIED,
                event.issuedOn(),
                event.validUntil(),
                group == null ? null : Codes.twin(group, DisabilityGroup.class),
                event.limitations().stream()
                        .map(code -> Codes.twin(code, Limitation.class))
                        .collect(Collectors.toSet()));
    }

    static AssessmentCompleted completed(Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        DecisionId proposed = assessment.proposedDecisionId();
        return new AssessmentCompleted(
                assessment.id().value(),
                assessment.applicationId().value(),
                evaluation.ruleSetId().value(),
                Codes.twin(OutcomeKind.of(evaluation.outcome()), OutcomeCode.class),
                evaluation.missingDocuments().stream()
                        .map(kind -> Codes.twin(kind, DocumentKindCode.class))
                        .toList(),
                proposed == null ? null : proposed.value());
    }
}
