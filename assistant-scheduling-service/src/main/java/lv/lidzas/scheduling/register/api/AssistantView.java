package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.register.api.RegisterTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.register.api.RegisterTexts.ASSISTANT_ID;
import static lv.lidzas.scheduling.register.api.RegisterTexts.FAMILY_NAME;
import static lv.lidzas.scheduling.register.api.RegisterTexts.GIVEN_NAME;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register of assistants. */
@Schema(description = "An entry of the register of assistants (asistents)")
public record AssistantView(
        @Schema(description = ASSISTANT_ID, examples = AN_ASSISTANT) UUID id,
        @Schema(description = GIVEN_NAME, examples = "Zane", maxLength = 100) String givenName,
        @Schema(description = FAMILY_NAME, examples = "Paraudziņa", maxLength = 100)
                String familyName,
        @Schema(description = "Telephone number", examples = "+37120000001", maxLength = 30)
                @Nullable String phone,
        @Schema(description = "E-mail address", examples = "zane@example.org", maxLength = 254)
                @Nullable String email,
        ExperienceView experience,
        @Schema(
                        description = "Subject of the assistant's own login",
                        examples = "0f8fad5b-d9cb-469f-a165-70867728950e",
                        maxLength = 255)
                @Nullable String loginSubject,
        @Schema(
                        description = "Declared minutes in a week as an assistant elsewhere",
                        examples = "600")
                int otherMinutesPerWeek,
        @Schema(description = "First day on which the assistant may work", examples = "2026-11-23")
                LocalDate activeFrom,
        @Schema(description = "Last day on which the assistant may work", examples = "2027-11-30")
                @Nullable LocalDate activeUntil,
        @Schema(description = "Whether the assistant gets new hours", examples = "ACTIVE")
                AssistantState state) {}
