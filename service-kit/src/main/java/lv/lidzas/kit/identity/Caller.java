package lv.lidzas.kit.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * The one who asks, as the token says; never the login itself.
 *
 * @param self what is written down as the one who did it: the key of the personal code if the issuer tells one, otherwise of
 *     the login
 * @param login the key of the login, by which the caller is known when the issuer tells no code
 * @param parties every key by which the caller may be known, {@code self} and {@code login} among them
 * @param roles values of {@link Roles}
 * @param personalCode the caller's own personal code (personas kods) if the issuer tells it
 */
public record Caller(
        PartyKey self,
        PartyKey login,
        Set<PartyKey> parties,
        Set<String> roles,
        @Nullable PersonalCode personalCode) {

    public Caller {
        parties =
                Stream.concat(parties.stream(), Stream.of(self, login))
                        .collect(Collectors.toUnmodifiableSet());
        roles = Set.copyOf(roles);
    }

    /** A caller who is known by one key and of whom the issuer tells no personal code. */
    public static Caller knownBy(PartyKey self, Set<String> roles) {
        return new Caller(self, self, Set.of(), roles, null);
    }

    /**
     * Whether a key stands for the caller.
     *
     * @param key what was written down; null stands for nobody
     */
    public boolean is(@Nullable PartyKey key) {
        return key != null && parties.contains(key);
    }

    /**
     * Whether the token names the role.
     *
     * @param role one of {@link Roles}
     */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** A caseworker, lead or not. */
    public boolean isStaff() {
        return has(Roles.CASEWORKER) || has(Roles.LEAD_CASEWORKER);
    }

    /** A portal, whose login files for many people. */
    public boolean isPortal() {
        return has(Roles.INTEGRATION_CLIENT);
    }

    /** Staff and auditors see every case, others only their own. */
    public boolean readsEverything() {
        return isStaff() || has(Roles.AUDITOR);
    }

    /** Never shows the personal code. */
    @Override
    public String toString() {
        return "Caller[" + self + ", roles=" + roles + "]";
    }
}
