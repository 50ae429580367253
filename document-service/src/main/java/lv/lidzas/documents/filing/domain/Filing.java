package lv.lidzas.documents.filing.domain;

import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.PersonId;

/**
 * What a document is filed for (iesniegšanas mērķis).
 *
 * @param subjectPersonId the person it is about
 */
public record Filing(ApplicationId applicationId, PersonId subjectPersonId) {

    /** Whether a document of this kind about this person belongs into the case. */
    boolean fits(DocumentKind kind, KnownCase known) {
        return subjectPersonId.equals(known.personId())
                || (kind.mayConcernRepresentative()
                        && subjectPersonId.equals(known.representativeId()));
    }
}
