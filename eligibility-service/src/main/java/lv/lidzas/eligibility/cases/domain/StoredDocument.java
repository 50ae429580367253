package lv.lidzas.eligibility.cases.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentId;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.ProofState;
import org.jspecify.annotations.Nullable;

/** What is known of a document, in the form in which it is kept. */
public record StoredDocument(
        UUID id,
        DocumentKind kind,
        UUID subjectPersonId,
        ProofState state,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable DisabilityGroup group,
        Set<Limitation> limitations) {

    /** The form to keep. */
    public static StoredDocument of(DocumentFact document) {
        return new StoredDocument(
                document.id().value(),
                document.kind(),
                document.subjectPersonId(),
                document.state(),
                document.issuedOn(),
                document.validUntil(),
                document.group(),
                document.limitations());
    }

    /** What was kept. */
    public DocumentFact toFact() {
        return new DocumentFact(
                new DocumentId(id),
                kind,
                subjectPersonId,
                state,
                issuedOn,
                validUntil,
                group,
                limitations);
    }
}
