package lv.lidzas.documents.filing.messaging;

import static lv.lidzas.kit.events.Codes.twin;

import java.util.List;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.Opinion;
import lv.lidzas.documents.filing.domain.RejectionReason;

/** Writes what happened to documents in the words of the contracts. */
final class DocumentContracts {

    private DocumentContracts() {}

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
                kind(document),
                document.upload().by().key().text());
    }

    private static DocumentVerified verified(Document document) {
        DocumentDetails details = document.details();
        Opinion opinion = details.opinion();
        DisabilityGroup group = opinion == null ? null : opinion.disabilityGroup();
        return new DocumentVerified(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                kind(document),
                details.issuedOn(),
                details.validUntil(),
                group == null ? null : twin(group, DisabilityGroupCode.class),
                opinion == null ? List.of() : limitations(opinion));
    }

    private static DocumentRejected rejected(Document document, RejectionReason reason) {
        return new DocumentRejected(
                document.id().value(),
                document.filing().applicationId().value(),
                document.filing().subjectPersonId().value(),
                kind(document),
                twin(reason, RejectionReasonCode.class));
    }

    private static DocumentKindCode kind(Document document) {
        return twin(document.details().kind(), DocumentKindCode.class);
    }

    private static List<LimitationCode> limitations(Opinion opinion) {
        return opinion.limitations().stream()
                .map(limitation -> twin(limitation, LimitationCode.class))
                .toList();
    }
}
