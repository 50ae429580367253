package lv.lidzas.scheduling.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * How to reach an assistant: a telephone, an e-mail address, or both.
 *
 * @param phone the telephone number
 * @param email the e-mail address
 */
public record Contact(@Nullable String phone, @Nullable String email) {

    public Contact {
        if (phone == null && email == null) {
            throw new IllegalArgumentException("A contact needs a telephone or an e-mail address");
        }
    }

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
