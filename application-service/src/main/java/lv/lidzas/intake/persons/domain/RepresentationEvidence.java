package lv.lidzas.intake.persons.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that somebody may act for the person (pārstāvības pamats): the paper, and where it can be found again.
 *
 * @param kind what paper it is
 * @param number the number that the paper bears
 * @param documentId the same paper among the documents of the case
 */
public record RepresentationEvidence(
        EvidenceKind kind, @Nullable String number, @Nullable UUID documentId) {

    /** Never shows the number. */
    @Override
    public String toString() {
        return "RepresentationEvidence[" + kind + ", " + documentId + "]";
    }
}
