package lv.lidzas.kit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one who asks, as the token says.
 *
 * @param subject the issuer's stable id of the caller, no name
 * @param roles values of {@link Roles}
 * @param personalCode the caller's own personal code (personas kods) if the issuer tells it
 */
public record Caller(String subject, Set<String> roles, @Nullable String personalCode) {

    public Caller {
        roles = Set.copyOf(roles);
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

    /** Staff and auditors see every case, others only their own. */
    public boolean readsEverything() {
        return isStaff() || has(Roles.AUDITOR);
    }

    /** Never shows the personal code. */
    @Override
    public String toString() {
        return "Caller[subject=" + subject + ", roles=" + roles + "]";
    }
}
