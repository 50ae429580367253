package lv.lidzas.intake.checklist.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * What document-service last said of a document (ziņa par dokumentu).
 *
 * @param kind what it is
 * @param status how far it is
 * @param rejectionReason why, when it was rejected
 * @param validUntil the last day on which it proves something; null when it has no term or nobody has read it yet
 * @param uploadedBy the key of the one who handed it in, told only when it arrived
 * @param at when that happened
 */
public record DocumentReport(
        UUID documentId,
        DocumentKind kind,
        Status status,
        @Nullable DocumentRejection rejectionReason,
        @Nullable LocalDate validUntil,
        @Nullable PartyKey uploadedBy,
        Instant at) {

    /** How far a document is. */
    public enum Status {
        /** It arrived and waits for a caseworker. */
        RECEIVED,
        /** A caseworker accepted it as proof. */
        ACCEPTED,
        /** A caseworker rejected it. */
        REJECTED
    }

    /** The same report on a document of which it is known who handed it in. */
    public DocumentReport handedInBy(@Nullable PartyKey uploader) {
        return new DocumentReport(
                documentId, kind, status, rejectionReason, validUntil, uploader, at);
    }

    /** Whether the document was accepted and proves something on the day. */
    public boolean provesOn(LocalDate day) {
        return status == Status.ACCEPTED && (validUntil == null || !day.isAfter(validUntil));
    }
}
