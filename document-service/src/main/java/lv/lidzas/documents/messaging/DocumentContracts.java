package lv.lidzas.documents.messaging;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.CaseState;
import lv.lidzas.documents.domain.DisabilityGroup;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.DocumentEvent;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.KnownCase;
import lv.lidzas.documents.domain.Limitation;
import lv.lidzas.documents.domain.Opinion;
import lv.lidzas.documents.domain.PersonId;
import lv.lidzas.documents.domain.RejectionReason;
import org.jspecify.annotations.Nullable;

/** The border between this context's words and the contracts. */
final class DocumentContracts {

    private DocumentContracts() {}

    static KnownCase caseOf(ApplicationSubmitted event) {
        UUID representative = event.representativeId();
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                representative == null ? null : new PersonId(representative),
                event.submitterSubject(),
                CaseState.OPEN);
    }

    static KnownCase caseOf(DecisionIssued event) {
        return new KnownCase(
                new ApplicationId(event.applicationId()),
                new PersonId(event.personId()),
                null,
                event.submitterSubject(),
                CaseState.DECIDED);
    }

    static Record of(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Received(var document) -> received(document);
            case DocumentEvent.Verified(var document) -> verified(document);
            case DocumentEvent.Rejected(var document, var reason) -> rejected(document, reason);
        };
    }

    private static DocumentReceived received(Document document) {
        return new DocumentReceived(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                code(document.details().kind()));
    }

    private static DocumentVerified verified(Document document) {
        DocumentDetails details = document.details();
        Opinion opinion = details.opinion();
        return new DocumentVerified(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                code(details.kind()),
                details.issuedOn(),
                details.validUntil(),
                opinion == null ? null : code(opinion.disabilityGroup()),
                opinion == null
                        ? List.of()
                        : opinion.limitations().stream().map(DocumentContracts::code).toList());
    }

    private static DocumentRejected rejected(Document document, RejectionReason reason) {
        return new DocumentRejected(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                code(document.details().kind()),
                code(reason));
    }

    static DocumentKindCode code(DocumentKind kind) {
        return switch (kind) {
            case REPRESENTATION_PROOF -> DocumentKindCode.REPRESENTATION_PROOF;
            case OPINION_ASSISTANT_NEED -> DocumentKindCode.OPINION_ASSISTANT_NEED;
            case OPINION_SPECIAL_CARE -> DocumentKindCode.OPINION_SPECIAL_CARE;
            case CONFIRMATION_INSTITUTION -> DocumentKindCode.CONFIRMATION_INSTITUTION;
            case CONFIRMATION_EMPLOYER -> DocumentKindCode.CONFIRMATION_EMPLOYER;
            case CONFIRMATION_EDUCATION -> DocumentKindCode.CONFIRMATION_EDUCATION;
            case CONFIRMATION_DAY_CENTRE -> DocumentKindCode.CONFIRMATION_DAY_CENTRE;
        };
    }

    private static @Nullable DisabilityGroupCode code(@Nullable DisabilityGroup group) {
        return switch (group) {
            case null -> null;
            case I -> DisabilityGroupCode.I;
            case II -> DisabilityGroupCode.II;
            case III -> DisabilityGroupCode.III;
        };
    }

    private static LimitationCode code(Limitation limitation) {
        return switch (limitation) {
            case VISUAL -> LimitationCode.VISUAL;
            case MOBILITY -> LimitationCode.MOBILITY;
            case MENTAL -> LimitationCode.MENTAL;
            case HEARING -> LimitationCode.HEARING;
            case OTHER -> LimitationCode.OTHER;
        };
    }

    private static RejectionReasonCode code(RejectionReason reason) {
        return switch (reason) {
            case ILLEGIBLE -> RejectionReasonCode.ILLEGIBLE;
            case WRONG_KIND -> RejectionReasonCode.WRONG_KIND;
            case WRONG_PERSON -> RejectionReasonCode.WRONG_PERSON;
            case EXPIRED -> RejectionReasonCode.EXPIRED;
            case INCOMPLETE -> RejectionReasonCode.INCOMPLETE;
            case OTHER -> RejectionReasonCode.OTHER;
        };
    }
}
