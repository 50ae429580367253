package lv.lidzas.intake.persons.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached: by phone or by e-mail (S10 asks for one of them).
 *
 * @param phone a phone number
 * @param email an e-mail address
 */
public record ContactDetails(@Nullable String phone, @Nullable String email) {

    /** Whether there is at least one way. */
    public boolean isReachable() {
        return phone != null || email != null;
    }

    @Override
    public String toString() {
        return "ContactDetails[phone=" + (phone != null) + ", email=" + (email != null) + "]";
    }
}
