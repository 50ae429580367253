package lv.lidzas.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

/** Gives a caller the groups of the roles that the token names, and nothing else that it may name. */
@ApplicationScoped
class RoleGroups implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        // The builder only adds roles, so the known ones are copied into a new identity.
        QuarkusSecurityIdentity.Builder known =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addRoles(withGroups(identity.getRoles()));
        return Uni.createFrom().item(known.build());
    }

    static Set<String> withGroups(Set<String> named) {
        Set<String> roles = new HashSet<>(named);
        roles.retainAll(Roles.all());
        Set<String> all = new HashSet<>(roles);
        Roles.groups()
                .forEach((group, members) -> {
                    if (members.stream().anyMatch(roles::contains)) {
                        all.add(group);
                    }
                });
        return all;
    }
}
