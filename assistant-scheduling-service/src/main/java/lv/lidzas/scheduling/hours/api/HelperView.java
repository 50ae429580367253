package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Assistant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who helps, and how to reach them. */
@Schema(description = "Who helps, and how to reach them (asistents)")
public record HelperView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID assistantId,
        @Schema(description = "Given name", examples = "Zane") String givenName,
        @Schema(description = "Family name", examples = "Paraudziņa") String familyName,
        @Schema(description = "Phone number", examples = "+37120000001") @Nullable String phone,
        @Schema(description = "E-mail address", examples = "zane@paraugs.example")
                @Nullable String email) {

    static HelperView of(Assistant assistant) {
        return new HelperView(
                assistant.id().value(),
                assistant.entry().givenName(),
                assistant.entry().familyName(),
                assistant.entry().contact().phone(),
                assistant.entry().contact().email());
    }

    @Override
    public String toString() {
        return "HelperView[" + assistantId + "]";
    }
}
