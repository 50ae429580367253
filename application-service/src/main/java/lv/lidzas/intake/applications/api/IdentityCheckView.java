package lv.lidzas.intake.applications.api;

import java.time.Instant;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the identity of the one who files is verified, as it is shown. */
@Schema(description = "Whether it is certain who files (S8).")
public record IdentityCheckView(
        @Schema(examples = "VERIFIED") IdentityCheckStatus status,
        @Schema(examples = "QUALIFIED_MEANS") @Nullable IdentityMethod method,
        @Schema(examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg", maxLength = 47) @Nullable String verifiedBy,
        @Schema(examples = "2026-11-16T08:15:00Z") @Nullable Instant verifiedAt) {

    /** Whether somebody made sure. */
    public enum IdentityCheckStatus {
        /** Nobody has made sure yet. */
        PENDING,
        /** Verified. */
        VERIFIED
    }
}
