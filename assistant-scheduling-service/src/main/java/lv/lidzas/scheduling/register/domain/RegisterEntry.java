package lv.lidzas.scheduling.register.domain;

import java.time.LocalDate;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of an assistant: a natural person with experience (S21).
 *
 * @param personalCode the personal code (personas kods): one human has one entry, so that 40 hours hold for the human
 * @param contact how to reach the assistant
 * @param experience the experience that the law asks for
 * @param login the key of the assistant's own login, so that the assistant sees this entry also where the provider of
 *     identity vouches for no personal code
 * @param otherMinutesPerWeek minutes in a week as an assistant elsewhere, by the assistant's own declaration; they use up
 *     the 40 hours too, and this municipality cannot see them otherwise
 * @param activeFrom the first day on which the assistant may work
 * @param activeUntil the last day on which the assistant may work; absent for an open end
 */
public record RegisterEntry(
        String givenName,
        String familyName,
        PersonalCode personalCode,
        Contact contact,
        Experience experience,
        @Nullable PartyKey login,
        int otherMinutesPerWeek,
        LocalDate activeFrom,
        @Nullable LocalDate activeUntil) {

    public RegisterEntry {
        if (otherMinutesPerWeek < 0) {
            throw new IllegalArgumentException(
                    "otherMinutesPerWeek is negative: " + otherMinutesPerWeek);
        }
        if (activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw new IllegalArgumentException(
                    "activeUntil " + activeUntil + " is before activeFrom " + activeFrom);
        }
    }

    /** The name as namesakes have it in common. */
    public WholeName wholeName() {
        return WholeName.of(givenName, familyName);
    }

    @Override
    public String toString() {
        return "RegisterEntry[masked]";
    }
}
