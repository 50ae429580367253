package lv.lidzas.scheduling.register.domain;

import java.util.Set;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be in the register.
 *
 * @param keys of the login
 * @param code the personal code, if the provider of identity vouches for one
 */
public record AssistantLogin(Set<PartyKey> keys, @Nullable PersonalCode code) {

    public AssistantLogin {
        keys = Set.copyOf(keys);
    }

    /** Whether the entry is theirs. */
    public boolean owns(RegisterEntry entry) {
        return entry.personalCode().equals(code)
                || (entry.login() != null && keys.contains(entry.login()));
    }
}
