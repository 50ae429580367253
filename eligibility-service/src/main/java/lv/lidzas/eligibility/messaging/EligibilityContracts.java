package lv.lidzas.eligibility.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.eligibility.v1.AssessmentCompleted;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.eligibility.v1.LegalReferenceTerms;
import lv.lidzas.contracts.eligibility.v1.OutcomeCode;
import lv.lidzas.contracts.eligibility.v1.RuleSetPublished;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.domain.ApplicationFacts;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentFact;
import lv.lidzas.eligibility.domain.DocumentId;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.DocumentState;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.PersonId;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.DecisionState;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.ruleset.DocumentCase;
import lv.lidzas.eligibility.domain.ruleset.RequiredDocument;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Contract records to domain and back. */
final class EligibilityContracts {

    private EligibilityContracts() {}

    static ApplicationFacts stated(ApplicationSubmitted event) {
        return new ApplicationFacts(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                event.representativeId(),
                event.submitterSubject(),
                event.bornOn(),
                purposes(event.purposes()),
                event.receivesVisualBenefit(),
                event.declaredInMunicipality(),
                event.preferredAssistantId());
    }

    static @Nullable DocumentFact received(DocumentReceived event) {
        return unread(
                event.documentId(), event.kind(), event.subjectPersonId(), DocumentState.RECEIVED);
    }

    static @Nullable DocumentFact rejected(DocumentRejected event) {
        return unread(
                event.documentId(), event.kind(), event.subjectPersonId(), DocumentState.REJECTED);
    }

    static @Nullable DocumentFact verified(DocumentVerified event) {
        DocumentKind kind = kind(event.kind());
        return kind == null
                ? null
                : new DocumentFact(
                        new DocumentId(event.documentId()),
                        kind,
                        event.subjectPersonId(),
                        DocumentState.VERIFIED,
                        event.issuedOn(),
                        event.validUntil(),
                        group(event.disabilityGroup()),
                        limitations(event.limitations()));
    }

    static AssessmentCompleted completed(Assessment assessment) {
        return new AssessmentCompleted(
                assessment.id().value(),
                assessment.applicationId().value(),
                assessment.evaluation().ruleSetId().value(),
                outcome(assessment.evaluation().outcome()),
                assessment.evaluation().missingDocuments().stream()
                        .map(EligibilityContracts::code)
                        .toList(),
                assessment.proposedDecisionId() == null
                        ? null
                        : assessment.proposedDecisionId().value());
    }

    static DecisionIssued issued(Decision decision) {
        if (!(decision.state() instanceof DecisionState.Issued issued)) {
            throw new IllegalArgumentException(
                    "Decision " + decision.id() + " is not issued. Maybe it was told too early.");
        }
        return switch (decision.ruling()) {
            case Ruling.Grant grant -> granted(decision, grant, issued);
            case Ruling.Refusal _ -> refused(decision, issued);
        };
    }

    static RuleSetPublished published(RuleSet ruleSet) {
        return new RuleSetPublished(
                ruleSet.id().value(),
                ruleSet.inForce().from(),
                ruleSet.inForce().until(),
                ruleSet.purposes().stream()
                        .map(served ->
                                new RuleSetPublished.PurposeTerms(
                                        code(served.purpose()),
                                        terms(served.basis()),
                                        served.words().lv(),
                                        served.words().en()))
                        .toList(),
                ruleSet.documents().stream().map(EligibilityContracts::terms).toList());
    }

    private static DecisionIssued granted(
            Decision decision, Ruling.Grant grant, DecisionState.Issued issued) {
        return new DecisionIssued(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.submitterSubject(),
                DecisionResultCode.GRANTED,
                decision.ruleSetId().value(),
                codes(grant.purposes()),
                grant.hours().minutesPerWeek(),
                grant.period().first(),
                grant.period().last(),
                grant.preferredAssistantId(),
                issued.on());
    }

    private static DecisionIssued refused(Decision decision, DecisionState.Issued issued) {
        return new DecisionIssued(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.submitterSubject(),
                DecisionResultCode.REFUSED,
                decision.ruleSetId().value(),
                List.of(),
                0,
                null,
                null,
                null,
                issued.on());
    }

    private static RuleSetPublished.RequiredDocumentTerms terms(RequiredDocument document) {
        return new RuleSetPublished.RequiredDocumentTerms(
                code(document.kind()),
                code(document.when()),
                codes(document.purposes()),
                terms(document.basis()),
                document.reason().lv(),
                document.reason().en());
    }

    private static LegalReferenceTerms terms(LegalReference basis) {
        return new LegalReferenceTerms(
                basis.act().code(), basis.paragraph(), basis.version().toString());
    }

    private static @Nullable DocumentFact unread(
            UUID id, DocumentKindCode code, UUID subjectPersonId, DocumentState state) {
        DocumentKind kind = kind(code);
        return kind == null
                ? null
                : DocumentFact.unread(new DocumentId(id), kind, subjectPersonId, state);
    }

    private static Set<Purpose> purposes(Collection<PurposeCode> codes) {
        return codes.stream().map(EligibilityContracts::purpose).collect(Collectors.toSet());
    }

    private static Purpose purpose(PurposeCode code) {
        return switch (code) {
            case WORK -> Purpose.WORK;
            case EDUCATION -> Purpose.EDUCATION;
            case HIGHER_EDUCATION -> Purpose.HIGHER_EDUCATION;
            case DAY_CARE -> Purpose.DAY_CARE;
            case PUBLIC_EVENT -> Purpose.PUBLIC_EVENT;
            case INSTITUTION -> Purpose.INSTITUTION;
            case LEISURE -> Purpose.LEISURE;
            case UNKNOWN ->
                    throw new IllegalArgumentException(
                            "An application names a purpose unknown here. Maybe its publisher is newer.");
        };
    }

    private static PurposeCode code(Purpose purpose) {
        return PurposeCode.valueOf(purpose.name());
    }

    private static List<PurposeCode> codes(Collection<Purpose> purposes) {
        return purposes.stream().map(EligibilityContracts::code).toList();
    }

    private static @Nullable DocumentKind kind(DocumentKindCode code) {
        return code == DocumentKindCode.UNKNOWN ? null : DocumentKind.valueOf(code.name());
    }

    private static DocumentKindCode code(DocumentKind kind) {
        return DocumentKindCode.valueOf(kind.name());
    }

    private static DocumentCondition code(DocumentCase when) {
        return DocumentCondition.valueOf(when.name());
    }

    private static @Nullable DisabilityGroup group(@Nullable DisabilityGroupCode code) {
        return code == null || code == DisabilityGroupCode.UNKNOWN
                ? null
                : DisabilityGroup.valueOf(code.name());
    }

    private static Set<Limitation> limitations(Collection<LimitationCode> codes) {
        return codes.stream()
                .filter(code -> code != LimitationCode.UNKNOWN)
                .map(code -> Limitation.valueOf(code.name()))
                .collect(Collectors.toSet());
    }

    private static OutcomeCode outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met _ -> OutcomeCode.MET;
            case Outcome.NotMet _ -> OutcomeCode.NOT_MET;
            case Outcome.Unclear _ -> OutcomeCode.UNCLEAR;
            case Outcome.NotApplicable _ -> OutcomeCode.NOT_APPLICABLE;
        };
    }
}
