package lv.lidzas.intake.applications.api;

import java.time.Instant;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the identity of the one who files is verified, as it is shown.
 *
 * @param status whether identity is verified
 * @param method how
 * @param verifiedBy the opaque subject of the one who verified it
 * @param verifiedAt when
 */
@Schema(
        description = "Whether the identity of the one who files is verified (S8).",
        requiredProperties = {"status"})
public record IdentityCheckView(
        @Schema(examples = "VERIFIED") Status status,
        @Schema(examples = "QUALIFIED_MEANS") @Nullable IdentityMethod method,
        @Schema(examples = "01900000-0000-7000-8000-000000000001", maxLength = 255)
                @Nullable String verifiedBy,
        @Schema(examples = "2026-11-16T08:15:00Z") @Nullable Instant verifiedAt) {

    /** Whether identity is verified. */
    @Schema(name = "IdentityCheckStatus")
    public enum Status {
        /** Not verified yet. */
        PENDING,
        /** Verified. */
        VERIFIED
    }
}
