package lv.lidzas.contracts.documents.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker accepted a document as proof.
 *
 * @param documentId the document
 * @param applicationId the application it belongs to
 * @param subjectPersonId the person it is about
 * @param kind what it is
 * @param issuedOn the day of issue
 * @param validUntil the last day on which it holds; absent when it holds without a term
 * @param disabilityGroup the group that an opinion for an adult states
 * @param limitations the limitations that an opinion names; empty for other documents
 */
@ContractEvent(type = "lv.lidzas.documents.document-verified.v1", topic = Topics.DOCUMENT)
public record DocumentVerified(
        UUID documentId,
        UUID applicationId,
        UUID subjectPersonId,
        DocumentKindCode kind,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable DisabilityGroupCode disabilityGroup,
        List<LimitationCode> limitations) {}
