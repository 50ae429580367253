package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.roster.api.RosterTexts.ASSISTANT_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.WORDS;

import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands against an assistant who has hours of the person. */
@Schema(description = "What stands against an assistant who has hours of the person")
public record ForbiddenAssistantView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(
                        description =
                                "The first rule that forbids it; absent if none does, and a longer search may find it",
                        examples = "WEEK_LIMIT")
                @Nullable RosterRule rule,
        @Schema(
                        description = WORDS,
                        examples = "The week of the assistant is full.",
                        maxLength = 200)
                String text) {

    static ForbiddenAssistantView of(UnmetVisit.Forbidden forbidden, Language language) {
        return new ForbiddenAssistantView(
                forbidden.assistantId(),
                forbidden.rule(),
                RosterTexts.of(forbidden.rule(), language));
    }
}
