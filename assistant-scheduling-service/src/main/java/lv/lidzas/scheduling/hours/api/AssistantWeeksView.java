package lv.lidzas.scheduling.hours.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How full the weeks of an assistant are, all clients together.
 *
 * @param assistantId the register id
 * @param weeks the weeks in order
 */
@Schema(description = "How full the weeks of an assistant are, all clients together")
public record AssistantWeeksView(
        @Schema(description = "Register id", examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(description = "The weeks in order", maxItems = 60) List<WeekView> weeks) {}
