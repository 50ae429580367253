package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How full the weeks of an assistant are, all clients together. */
@Schema(description = "How full the weeks of an assistant are, all clients together")
public record AssistantWeeksView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(description = "The weeks in order", maxItems = 60) List<WeekView> weeks) {}
