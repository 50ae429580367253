package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how the identity of the one who files was verified. */
@Schema(
        description =
                "Says how the identity of the one who files was verified (S8). No copy of a document is kept.")
public record IdentityCheckRequest(
        @Schema(description = "How identity was verified.", examples = "DOCUMENT_PRESENTED")
                @NotNull
                IdentityMethod method) {}
