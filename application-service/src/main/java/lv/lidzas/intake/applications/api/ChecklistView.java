package lv.lidzas.intake.applications.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documents that an application needs, as they are shown. */
@Schema(description = "The documents that an application needs (S15 to S20) and how far each is.")
public record ChecklistView(
        @Schema(examples = "01980000-0000-7000-8000-000000000003") UUID applicationId,
        @Schema(
                        description =
                                "Rule set that asks for them; absent until one has arrived from eligibility-service.",
                        examples = "MK942-2016",
                        maxLength = 100)
                @Nullable String ruleSetId,
        @Schema(examples = "INCOMPLETE") ChecklistStatus status,
        List<ChecklistItemView> items) {

    /** How far a checklist is. */
    public enum ChecklistStatus {
        /** No rule set has arrived yet; the list comes later by itself. */
        AWAITING_RULE_SET,
        /** A document is missing, under review or rejected. */
        INCOMPLETE,
        /** Every document is accepted. */
        COMPLETE
    }
}
