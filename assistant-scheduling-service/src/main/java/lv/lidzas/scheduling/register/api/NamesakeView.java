package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.register.api.AssistantsResource.AN_ASSISTANT;
import static lv.lidzas.scheduling.register.api.AssistantsResource.ASSISTANT_ID;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in the register with the name that was asked for: as much as it takes to go on. */
@Schema(description = "An entry of the register with the name that was asked for (vārdabrālis)")
public record NamesakeView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID id,
        @Schema(description = "Given name (vārds)", examples = "Kārlis", maxLength = 100)
                String givenName,
        @Schema(description = "Family name (uzvārds)", examples = "Paraugs", maxLength = 100)
                String familyName,
        @Schema(description = "Whether the assistant gets new hours", examples = "ACTIVE")
                AssistantState state,
        @Schema(description = "First day on which the assistant may work", examples = "2026-11-23")
                LocalDate activeFrom,
        @Schema(description = "Last day on which the assistant may work", examples = "2027-11-30")
                @Nullable LocalDate activeUntil) {

    static NamesakeView of(Assistant assistant) {
        RegisterEntry entry = assistant.entry();
        return new NamesakeView(
                assistant.id().value(),
                entry.givenName(),
                entry.familyName(),
                assistant.state(),
                entry.activeFrom(),
                entry.activeUntil());
    }
}
