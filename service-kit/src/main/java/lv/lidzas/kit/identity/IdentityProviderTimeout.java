package lv.lidzas.kit.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits a short time only for the identity provider's answer.
 *
 * <p>{@code quarkus.oidc.connection-timeout} ends with the connection. A provider that accepts it and then says nothing would
 * otherwise hold every request whose token needs its keys.
 */
@ApplicationScoped
@Unremovable
class IdentityProviderTimeout implements OidcRequestFilter {

    private final Duration timeout;

    IdentityProviderTimeout(
            @ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(timeout.toMillis());
        return Uni.createFrom().voidItem();
    }
}
