package lv.lidzas.eligibility.rules.facts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document (dokuments) from document-service.
 *
 * @param kind what it is
 * @param subjectPersonId the person it is about
 * @param state how far its review is
 * @param issuedOn the day of issue; known once it is verified
 * @param validUntil the last day on which it holds; absent when it holds without a term
 * @param group the group that an opinion states
 * @param limitations the limitations that an opinion names
 */
public record DocumentFact(
        DocumentId id,
        DocumentKind kind,
        UUID subjectPersonId,
        ProofState state,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable DisabilityGroup group,
        Set<Limitation> limitations) {

    public DocumentFact {
        limitations = Set.copyOf(limitations);
    }

    /** A document of which only the arrival or the rejection is known. */
    public static DocumentFact unread(
            DocumentId id, DocumentKind kind, UUID subjectPersonId, ProofState state) {
        return new DocumentFact(id, kind, subjectPersonId, state, null, null, null, Set.of());
    }

    /** The same document stating a group. */
    public DocumentFact stating(DisabilityGroup other) {
        return new DocumentFact(
                id, kind, subjectPersonId, state, issuedOn, validUntil, other, limitations);
    }

    /** The same document naming limitations. */
    public DocumentFact naming(Set<Limitation> others) {
        return new DocumentFact(
                id, kind, subjectPersonId, state, issuedOn, validUntil, group, others);
    }

    /** Whether it says what the other does not; a late "received" takes nothing back from a reviewed document. */
    public boolean supersedes(DocumentFact known) {
        return state != ProofState.RECEIVED && !equals(known);
    }

    /** Whether a caseworker accepted it and its term covers the day. */
    public boolean provesOn(LocalDate day) {
        return state == ProofState.VERIFIED && !startsAfter(day) && !endsBefore(day);
    }

    /** The last day of its term; the last of all days where it has none. */
    public LocalDate lastDay() {
        return validUntil == null ? LocalDate.MAX : validUntil;
    }

    private boolean startsAfter(LocalDate day) {
        return issuedOn != null && issuedOn.isAfter(day);
    }

    private boolean endsBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
