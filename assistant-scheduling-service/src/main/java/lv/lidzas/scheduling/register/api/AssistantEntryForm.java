package lv.lidzas.scheduling.register.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PersonalCodeFormat;
import lv.lidzas.kit.web.PhoneNumber;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.Contact;
import lv.lidzas.scheduling.register.domain.Experience;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register, as it is sent and shown. */
@Schema(description = "The whole entry as it is to be; what is left out is emptied")
public record AssistantEntryForm(
        @Schema(description = "Given name (vārds)", examples = "Zane", maxLength = 100)
                @NotNull
                @PersonName
                String givenName,
        @Schema(description = "Family name (uzvārds)", examples = "Paraudziņa", maxLength = 100)
                @NotNull
                @PersonName
                String familyName,
        @Schema(
                        description =
                                "Personal code (personas kods), old or new form, hyphen optional. One human has one entry. Shown as ******-***** to those who may not read it",
                        examples = "390000-00001",
                        maxLength = 12)
                @NotNull
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(
                        description = "Telephone number; it or the e-mail address is required",
                        examples = "+37120000001")
                @PhoneNumber
                @Nullable String phone,
        @Schema(
                        description = "E-mail address; it or the telephone number is required",
                        examples = "zane@example.org")
                @Size(max = 254)
                @Email
                @PlainText
                @Nullable String email,
        @NotNull @Valid ExperienceView experience,
        @Schema(
                        description =
                                "The assistant's own login, as the provider of identity names it, so that the assistant sees this entry; kept and shown as a key that cannot be turned back, and the key is taken back as it is",
                        examples = "0f8fad5b-d9cb-469f-a165-70867728950e")
                @Size(max = 255)
                @PlainText
                @Nullable String loginSubject,
        @Schema(
                        description =
                                "Minutes in a week as an assistant elsewhere, by own declaration; they reduce what can be booked here",
                        examples = "600")
                @Min(0)
                @Max(10080)
                @Nullable Integer otherMinutesPerWeek,
        @Schema(
                        description =
                                "First day on which the assistant may work; left out it is today",
                        examples = "2026-11-23")
                @Nullable LocalDate activeFrom,
        @Schema(
                        description =
                                "Last day on which the assistant may work; left out there is no end",
                        examples = "2027-11-30")
                @Nullable LocalDate activeUntil,
        @Schema(
                        description =
                                "Whether the assistant gets new hours; left out it stays as it is, and a new entry is ACTIVE",
                        examples = "ACTIVE")
                @Nullable AssistantState state) {

    static AssistantEntryForm of(Assistant assistant, boolean withCode) {
        RegisterEntry entry = assistant.entry();
        return new AssistantEntryForm(
                entry.givenName(),
                entry.familyName(),
                entry.personalCode().shown(withCode),
                entry.contact().phone(),
                entry.contact().email(),
                new ExperienceView(entry.experience().kind(), entry.experience().description()),
                entry.login() == null ? null : entry.login().text(),
                entry.otherMinutesPerWeek(),
                entry.activeFrom(),
                entry.activeUntil(),
                assistant.state());
    }

    RegisterEntry toEntry(LocalDate today, PartyKeys keys) {
        LocalDate from = Objects.requireNonNullElse(activeFrom, today);
        if (phone == null && email == null) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/phone", "contact-required");
        }
        if (activeUntil != null && activeUntil.isBefore(from)) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/activeUntil", "period-reversed");
        }
        return new RegisterEntry(
                givenName,
                familyName,
                Objects.requireNonNull(PersonalCode.parse(personalCode)),
                new Contact(phone, email),
                new Experience(experience.kind(), experience.description()),
                loginSubject == null ? null : login(loginSubject, keys),
                Objects.requireNonNullElse(otherMinutesPerWeek, 0),
                from,
                activeUntil);
    }

    private static PartyKey login(String login, PartyKeys keys) {
        PartyKey shown = PartyKey.parse(login);
        return shown == null ? keys.ofLogin(login) : shown;
    }
}
