package lv.lidzas.documents.api;

import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.DocumentDetails;
import lv.lidzas.documents.domain.FileClaim;
import lv.lidzas.documents.domain.Filing;
import lv.lidzas.documents.domain.Opinion;
import lv.lidzas.documents.domain.PaperReading;
import lv.lidzas.documents.domain.PersonId;
import lv.lidzas.documents.domain.Rejection;
import lv.lidzas.documents.usecase.NewDocument;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads requests into words of the domain. */
final class DocumentRequests {

    private DocumentRequests() {}

    static NewDocument newDocument(DocumentMetadataRequest metadata, FileUpload file) {
        return new NewDocument(
                new Filing(
                        new ApplicationId(metadata.applicationId()),
                        new PersonId(metadata.subjectPersonId())),
                new DocumentDetails(
                        metadata.kind(),
                        metadata.issuer().strip(),
                        metadata.number().strip(),
                        metadata.issuedOn(),
                        metadata.validUntil(),
                        opinion(metadata.opinion())),
                file.uploadedFile(),
                file.size(),
                new FileClaim(file.contentType(), file.fileName()));
    }

    static @Nullable PaperReading reading(AcceptDocumentRequest request) {
        AcceptDocumentRequest.AsRead asRead = request.asRead();
        return asRead == null
                ? null
                : new PaperReading(
                        asRead.issuedOn(), asRead.validUntil(), opinion(asRead.opinion()));
    }

    static Rejection rejection(RejectDocumentRequest request) {
        return new Rejection(request.reason(), request.explanation().strip());
    }

    private static @Nullable Opinion opinion(@Nullable OpinionTerms terms) {
        return terms == null ? null : new Opinion(terms.disabilityGroup(), terms.limitations());
    }
}
