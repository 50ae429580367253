package lv.lidzas.documents.desk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.filing.domain.DocumentDetails;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.Filing;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code metadata} of an upload: what the document is and what stands on it (dokumenta rekvizīti).
 *
 * @param kind what it proves
 * @param issuer who issued it
 * @param number the issuer's number
 * @param issuedOn the day of issue
 * @param validUntil the last day of its term
 * @param subjectPersonId whom it is about
 * @param applicationId what it is filed for
 * @param opinion what the commission's opinion states
 */
@Schema(description = "What a document is and what stands on it (dokumenta rekvizīti).")
public record DocumentMetadataRequest(
        @Schema(
                        required = true,
                        description = "What it proves.",
                        examples = "OPINION_ASSISTANT_NEED")
                @NotNull
                DocumentKind kind,
        @Schema(
                        required = true,
                        description = "Who issued it, as written on it.",
                        examples = "VDEĀVK",
                        minLength = 1,
                        maxLength = 200)
                @NotBlank
                @Size(max = 200)
                @PlainText
                String issuer,
        @Schema(
                        required = true,
                        description = "The issuer's number, as written on it.",
                        examples = "A-1024/2026",
                        minLength = 1,
                        maxLength = 60)
                @NotBlank
                @Size(max = 60)
                @PlainText
                String number,
        @Schema(
                        required = true,
                        description = "The day of issue; not in the future.",
                        examples = "2026-10-01")
                @NotNull
                LocalDate issuedOn,
        @Schema(
                        description =
                                "The last day on which it holds; absent when it holds without a term.",
                        examples = "2028-09-30")
                @Nullable LocalDate validUntil,
        @Schema(
                        required = true,
                        description =
                                "The person it is about: the one who needs assistance; for REPRESENTATION_PROOF also the representative.",
                        examples = "019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a10")
                @NotNull
                UUID subjectPersonId,
        @Schema(
                        required = true,
                        description = "The application it is filed for; may still be a draft.",
                        examples = "019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a11")
                @NotNull
                UUID applicationId,
        @Schema(description = "Required for OPINION_* and absent for all other kinds.")
                @Nullable
                @Valid
                OpinionTerms opinion) {

    Filing filing() {
        return new Filing(new ApplicationId(applicationId), new PersonId(subjectPersonId));
    }

    DocumentDetails details() {
        return new DocumentDetails(
                kind,
                issuer.strip(),
                number.strip(),
                issuedOn,
                validUntil,
                opinion == null ? null : opinion.toDomain());
    }
}
