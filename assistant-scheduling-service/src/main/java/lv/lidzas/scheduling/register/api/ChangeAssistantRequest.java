package lv.lidzas.scheduling.register.api;

import static lv.lidzas.scheduling.register.api.RegisterTexts.ACTIVE_FROM;
import static lv.lidzas.scheduling.register.api.RegisterTexts.ACTIVE_UNTIL;
import static lv.lidzas.scheduling.register.api.RegisterTexts.ELSEWHERE;
import static lv.lidzas.scheduling.register.api.RegisterTexts.EMAIL;
import static lv.lidzas.scheduling.register.api.RegisterTexts.FAMILY_NAME;
import static lv.lidzas.scheduling.register.api.RegisterTexts.GIVEN_NAME;
import static lv.lidzas.scheduling.register.api.RegisterTexts.LOGIN;
import static lv.lidzas.scheduling.register.api.RegisterTexts.PHONE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PhoneNumber;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.scheduling.register.domain.AssistantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register as it is to be from now on, whole. */
@Schema(description = "The whole entry as it is to be; what is left out is emptied")
public record ChangeAssistantRequest(
        @Schema(description = GIVEN_NAME, examples = "Zane", maxLength = 100) @NotNull @PersonName
                String givenName,
        @Schema(description = FAMILY_NAME, examples = "Paraudziņa", maxLength = 100)
                @NotNull
                @PersonName
                String familyName,
        @Schema(description = PHONE, examples = "+37120000001") @PhoneNumber @Nullable String phone,
        @Schema(description = EMAIL, examples = "zane@example.org")
                @Size(max = 254)
                @Email
                @PlainText
                @Nullable String email,
        @NotNull @Valid ExperienceView experience,
        @Schema(description = LOGIN, examples = "0f8fad5b-d9cb-469f-a165-70867728950e")
                @Size(max = 255)
                @PlainText
                @Nullable String loginSubject,
        @Schema(description = ELSEWHERE, examples = "600") @Min(0) @Max(10080)
                @Nullable Integer otherMinutesPerWeek,
        @Schema(description = ACTIVE_FROM, examples = "2026-11-23") @Nullable LocalDate activeFrom,
        @Schema(description = ACTIVE_UNTIL, examples = "2027-11-30")
                @Nullable LocalDate activeUntil,
        @Schema(description = "Whether the assistant gets new hours", examples = "SUSPENDED")
                @NotNull
                AssistantState state)
        implements AssistantDetails {}
