package lv.lidzas.eligibility.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ground of a refusal.
 *
 * @param id the condition or the stated ground
 * @param text what it says
 * @param basis the law that it rests on
 */
@Schema(name = "Ground", description = "A ground of a refusal (atteikuma pamats)")
public record GroundView(
        @Schema(description = "Condition or stated ground", examples = "child-age", maxLength = 100)
                String id,
        @Schema(
                        description = "What it says",
                        examples = "Bērnam lēmuma dienā ir no 5 līdz 18 gadiem",
                        maxLength = 500)
                String text,
        @Schema(description = "The law that it rests on") @Nullable LegalReferenceView basis) {}
