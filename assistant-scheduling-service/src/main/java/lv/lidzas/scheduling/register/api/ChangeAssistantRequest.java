package lv.lidzas.scheduling.register.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.scheduling.register.domain.AssistantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is to be from now on, whole.
 *
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
@Schema(description = "The whole entry as it is to be; what is left out is emptied")
public record ChangeAssistantRequest(
        @Schema(description = "Given name (vārds)", examples = "Zane", maxLength = 100)
                @NotNull
                @PersonName
                String givenName,
        @Schema(description = "Family name (uzvārds)", examples = "Paraudziņa", maxLength = 100)
                @NotNull
                @PersonName
                String familyName,
        @Schema(
                        description = "Telephone number; it or the e-mail address is required",
                        examples = "+371 20000001",
                        maxLength = 30)
                @Size(max = 30)
                @Pattern(regexp = "\\+?[0-9](?: ?[0-9]){5,19}", message = "phone-format")
                @Nullable String phone,
        @Schema(
                        description = "E-mail address; it or the telephone number is required",
                        examples = "zane@example.org",
                        maxLength = 254)
                @Size(max = 254)
                @Email
                @PlainText
                @Nullable String email,
        @NotNull @Valid ExperienceView experience,
        @Schema(
                        description =
                                "Subject of the assistant's own login, so that the assistant sees this entry",
                        examples = "0f8fad5b-d9cb-469f-a165-70867728950e",
                        maxLength = 255)
                @Size(max = 255)
                @PlainText
                @Nullable String loginSubject,
        @Schema(
                        description =
                                "Minutes in a week as an assistant elsewhere, by own declaration;"
                                        + " they reduce what can be booked here",
                        examples = "600",
                        minimum = "0",
                        maximum = "10080")
                @Min(0)
                @Max(10080)
                @Nullable Integer otherMinutesPerWeek,
        @Schema(
                        description = "First day on which the assistant may work; absent for today",
                        examples = "2026-11-23")
                @Nullable LocalDate activeFrom,
        @Schema(
                        description =
                                "Last day on which the assistant may work; absent for an open end",
                        examples = "2027-11-30")
                @Nullable LocalDate activeUntil,
        @Schema(description = "Whether the assistant gets new hours", examples = "SUSPENDED")
                @NotNull
                AssistantState state)
        implements AssistantDetails {}
