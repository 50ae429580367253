package lv.lidzas.eligibility.checks.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ways.KnownDisability;

/**
 * What somebody says of a person who is not named (norādītie fakti).
 *
 * <p>Documents count as accepted, in force and without a term, and who files as having shown who they are: a check says what the
 * rules give, not whether papers are good.
 *
 * @param bornOn the date of birth
 * @param disability the group and limitations that the commission found
 * @param documents the kinds of documents that the person has
 * @param hasStateBenefit whether the state benefit for assistant use is received
 * @param isRepresented whether a legal representative applies
 */
public record StatedFacts(
        LocalDate bornOn,
        boolean declaredInMunicipality,
        KnownDisability disability,
        Set<DocumentKind> documents,
        List<Purpose> purposes,
        boolean hasStateBenefit,
        boolean isRepresented) {

    /** Whoever it is. */
    private static final UUID SOMEBODY = new UUID(0, 0);

    public StatedFacts {
        documents = Collections.unmodifiableSet(new LinkedHashSet<>(documents));
        purposes = List.copyOf(purposes);
    }

    /** As the rules know them. */
    Facts on(LocalDate day) {
        return new Facts(
                day,
                new ApplicationFacts(
                        new ApplicationId(SOMEBODY),
                        new PersonId(SOMEBODY),
                        isRepresented ? SOMEBODY : null,
                        bornOn,
                        new LinkedHashSet<>(purposes),
                        hasStateBenefit,
                        declaredInMunicipality,
                        IdentityMethod.DOCUMENT_PRESENTED),
                documents.stream().map(kind -> document(kind, day)).toList());
    }

    private DocumentFact document(DocumentKind kind, LocalDate day) {
        return new DocumentFact(
                new DocumentId(new UUID(0, kind.name().hashCode())),
                kind,
                SOMEBODY,
                ProofState.VERIFIED,
                day,
                null,
                kind.isOpinion() ? disability.group() : null,
                kind.isOpinion() ? disability.limitations() : Set.of());
    }
}
