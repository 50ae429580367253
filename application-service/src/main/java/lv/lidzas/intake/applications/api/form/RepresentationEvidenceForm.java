package lv.lidzas.intake.applications.api.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.EvidenceKind;
import lv.lidzas.intake.persons.domain.RepresentationEvidence;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows the right to act for the person, as sent and shown. */
@Schema(
        description =
                "What shows the right to act for the person (S8, S15): the paper, and its number or the document of the case.")
public record RepresentationEvidenceForm(
        @Schema(description = "What paper it is.", examples = "BIRTH_CERTIFICATE") @NotNull
                EvidenceKind kind,
        @Schema(
                        description = "The number that the paper bears.",
                        examples = "AC 0000000",
                        maxLength = 100)
                @Nullable
                @Size(max = 100)
                @PlainText
                String number,
        @Schema(
                        description = "The same paper among the documents of the case.",
                        examples = "01980000-0000-7000-8000-000000000002")
                @Nullable UUID documentId) {

    static @Nullable RepresentationEvidenceForm of(@Nullable RepresentationEvidence evidence) {
        return evidence == null
                ? null
                : new RepresentationEvidenceForm(
                        evidence.kind(), evidence.number(), evidence.documentId());
    }

    RepresentationEvidence toEvidence() {
        return new RepresentationEvidence(kind, StatedPerson.text(number), documentId);
    }

    @Override
    public String toString() {
        return "RepresentationEvidenceForm[]";
    }
}
