package lv.lidzas.documents.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.filing.domain.CorrectedField;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.RejectionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as the API shows it (dokuments). */
@Schema(description = "A document that was handed in as proof (dokuments).")
public record DocumentView(
        @Schema(description = "The document.", examples = "019a52f0-3a5c-7c1e-9c7d-2f6f3f1d8a12")
                UUID id,
        @Schema(description = "The application it is filed for.") UUID applicationId,
        @Schema(description = "The person it is about.") UUID subjectPersonId,
        @Schema(
                        description =
                                "HELD waits for its application to be submitted, RECEIVED for a caseworker; VERIFIED counts as proof, REJECTED does not.",
                        examples = "RECEIVED")
                DocumentState.Code state,
        @Schema(description = "What it proves.", examples = "OPINION_ASSISTANT_NEED")
                DocumentKind kind,
        @Schema(description = "Who issued it.", examples = "VDEĀVK", maxLength = 200)
                @Nullable String issuer,
        @Schema(description = "The issuer's number.", examples = "A-1024/2026", maxLength = 60)
                @Nullable String number,
        @Schema(description = "The day of issue.", examples = "2026-10-01") LocalDate issuedOn,
        @Schema(
                        description = "The last day on which it holds; absent without a term.",
                        examples = "2028-09-30")
                @Nullable LocalDate validUntil,
        @Schema(description = "What the commission's opinion states; absent for other kinds.")
                @Nullable OpinionTerms opinion,
        @Schema(description = "The bytes, described.") ContentView content,
        @Schema(description = "When it was handed in.", examples = "2026-11-22T09:30:00Z")
                Instant uploadedAt,
        @Schema(description = "What a caseworker said; absent until then.")
                @Nullable ReviewView review,
        @Schema(
                        description =
                                "The earlier document of the same kind and application with the very same bytes, if any.")
                @Nullable UUID duplicateOf,
        @Schema(description = "What a caseworker read otherwise than it was typed.", maxItems = 4)
                List<CorrectionView> corrections,
        @Schema(
                        description =
                                "Whether the person whom it is about was erased; then issuer, number, hash and file are gone.",
                        examples = "false")
                boolean erased) {

    /** The bytes, described. */
    @Schema(description = "The bytes of a document, described.")
    public record ContentView(
            @Schema(
                            description =
                                    "What the bytes are, as sniffed; what the uploader said does not count.",
                            examples = "application/pdf",
                            maxLength = 100)
                    String mediaType,
            @Schema(description = "How many bytes.", examples = "48213") long sizeBytes,
            @Schema(
                            description = "Their SHA-256 in hexadecimal digits.",
                            examples =
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                            pattern = "^[0-9a-f]{64}$",
                            maxLength = 64)
                    @Nullable String sha256) {}

    /** What a caseworker said. */
    @Schema(description = "What a caseworker said of a document.")
    public record ReviewView(
            @Schema(
                            description = "The caseworker's key, not to be turned back.",
                            examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                            maxLength = 47)
                    String by,
            @Schema(description = "When.", examples = "2026-11-22T10:00:00Z") Instant at,
            @Schema(
                            description = "Why it is not accepted; absent when it is.",
                            examples = "ILLEGIBLE")
                    @Nullable RejectionReason rejectionReason,
            @Schema(
                            description =
                                    "Why it is not accepted, in words for the applicant; absent when it is.",
                            maxLength = 1000)
                    @Nullable String explanation) {}

    /** One value that a caseworker read otherwise. */
    @Schema(description = "One value that a caseworker read otherwise than it was typed.")
    public record CorrectionView(
            @Schema(description = "Which value.", examples = "VALID_UNTIL") CorrectedField field,
            @Schema(
                            description = "As typed; absent when there was none.",
                            examples = "2028-09-30",
                            maxLength = 100)
                    @Nullable String before,
            @Schema(
                            description = "As read; absent when there is none.",
                            examples = "2027-09-30",
                            maxLength = 100)
                    @Nullable String after,
            @Schema(
                            description = "The caseworker's key, not to be turned back.",
                            examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                            maxLength = 47)
                    String by,
            @Schema(description = "When.", examples = "2026-11-22T10:00:00Z") Instant at) {}
}
