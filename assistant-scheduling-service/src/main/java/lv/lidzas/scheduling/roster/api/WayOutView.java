package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.A_VISIT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.WORDS;

import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.domain.WayOut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would have to change for somebody to come. */
@Schema(
        description =
                "What would have to change for an assistant to come; nothing else stands against it")
public record WayOutView(
        @Schema(description = "What would have to change", examples = "ENDS_EARLIER")
                WayOut.WayOutKind kind,
        @Schema(description = "Register id of who could come then", examples = AN_ASSISTANT)
                UUID assistantId,
        @Schema(
                        description =
                                "The other visit that would have to give way; absent if it is no matter of another",
                        examples = A_VISIT)
                @Nullable UUID visitId,
        @Schema(
                        description = "By how many minutes; 0 where it is no matter of minutes",
                        examples = "20")
                int minutes,
        @Schema(
                        description = WORDS,
                        examples = "If another visit ended 20 min earlier.",
                        maxLength = 200)
                String text) {

    static WayOutView of(WayOut way, Language language) {
        return new WayOutView(
                way.kind(),
                way.assistantId(),
                way.visitId(),
                way.minutes(),
                RosterTexts.of(way, language));
    }
}
