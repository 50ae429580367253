package lv.lidzas.scheduling.register.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.AssistantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of assistants.
 *
 * @param id the register id
 * @param givenName the given name
 * @param familyName the family name
 * @param phone the telephone number
 * @param email the e-mail address
 * @param experience the experience that the law asks for
 * @param loginSubject the subject of the assistant's own login
 * @param otherMinutesPerWeek minutes in a week as an assistant elsewhere
 * @param activeFrom the first day on which the assistant may work
 * @param activeUntil the last day on which the assistant may work
 * @param state whether the assistant gets new hours
 */
@Schema(description = "An entry of the register of assistants (asistents)")
public record AssistantView(
        @Schema(description = "Register id", examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID id,
        @Schema(description = "Given name (vārds)", examples = "Zane", maxLength = 100)
                String givenName,
        @Schema(description = "Family name (uzvārds)", examples = "Paraudziņa", maxLength = 100)
                String familyName,
        @Schema(description = "Telephone number", examples = "+371 20000001", maxLength = 30)
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
