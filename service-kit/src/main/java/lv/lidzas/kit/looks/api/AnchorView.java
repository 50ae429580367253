package lv.lidzas.kit.looks.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import lv.lidzas.kit.looks.chain.Anchor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a chain at a moment. */
@Schema(description = "The end of an access log at a moment, as it was told to the other services.")
public record AnchorView(
        @Schema(description = "Counts the anchors of a service.", examples = "12") @Min(1)
                int number,
        @Schema(description = "The place of the last entry then.", examples = "4711") @Min(1)
                long position,
        @Schema(
                        description = "The hash at that place.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        maxLength = 64)
                @NotNull
                @Pattern(regexp = "^[0-9a-f]{64}$")
                String hash,
        @Schema(description = "When it was made.", examples = "2026-11-22T09:30:00Z") @NotNull
                Instant madeAt) {

    static AnchorView of(Anchor anchor) {
        return new AnchorView(anchor.number(), anchor.position(), anchor.hash(), anchor.madeAt());
    }

    Anchor toAnchor() {
        return new Anchor(number, position, hash, madeAt);
    }
}
