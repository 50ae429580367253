package lv.lidzas.documents.domain;

import org.jspecify.annotations.Nullable;

/**
 * What this context knows of a submitted application (iesniegums), learnt from events.
 *
 * @param applicationId the application
 * @param personId the person to be assisted
 * @param representativeId the legal representative, if one applies
 * @param submitterSubject the login that filed it; absent when a caseworker recorded it from paper
 * @param state whether it still takes documents
 */
public record KnownCase(
        ApplicationId applicationId,
        PersonId personId,
        @Nullable PersonId representativeId,
        @Nullable String submitterSubject,
        CaseState state) {

    /** Whether this login filed the application. */
    public boolean isOwnedBy(String subject) {
        return subject.equals(submitterSubject);
    }

    /** Whether a document of this kind about this person belongs into the case. */
    public boolean concerns(DocumentKind kind, PersonId subject) {
        return subject.equals(personId)
                || (kind.mayConcernRepresentative() && subject.equals(representativeId));
    }

    /** Whether documents may still be handed in. */
    public boolean isOpen() {
        return state == CaseState.OPEN;
    }

    /** The same case, closed. A decision has the last word: one that crossed a withdrawal on its way stands. */
    public KnownCase closed(CaseState how) {
        return isOpen() || how == CaseState.DECIDED
                ? new KnownCase(applicationId, personId, representativeId, submitterSubject, how)
                : this;
    }
}
