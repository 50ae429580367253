package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tells that somebody made sure who files.
 *
 * @param method how
 */
@Schema(
        description =
                "Tells that somebody made sure who files (S8). No copy of a document is kept.")
public record IdentityCheckRequest(
        @Schema(description = "How identity was made sure of.", examples = "DOCUMENT_PRESENTED")
                @NotNull
                IdentityMethod method) {}
