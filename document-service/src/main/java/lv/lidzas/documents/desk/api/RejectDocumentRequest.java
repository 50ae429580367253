package lv.lidzas.documents.desk.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A caseworker's "no" to a document (dokumenta noraidīšana). */
@Schema(description = "A caseworker does not accept a document.")
public record RejectDocumentRequest(
        @Schema(
                        required = true,
                        description = "Why, as a code that other services learn too.",
                        examples = "ILLEGIBLE")
                @NotNull
                RejectionReason reason,
        @Schema(
                        required = true,
                        description =
                                "Why, in words for the applicant; it never leaves this service but to them.",
                        examples = "Otrā lapa nav salasāma, lūdzu, pievienojiet skaidrāku kopiju.",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String explanation) {

    RejectionGrounds grounds() {
        return new RejectionGrounds(reason, explanation.strip());
    }
}
