package lv.lidzas.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.lidzas.kit.crypto.PartyKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while which tokens were verified, because a signature is dear and a front end sends the same token
 * with every request.
 *
 * <p>A token is never taken for longer than it would be without this: not beyond its end or its highest age, and at most a
 * minute, after which a key that the issuer has withdrawn counts again. Only what was accepted is remembered.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    // The time by which tokens are checked, not the one by which the law counts days.
    private final Clock clock = Clock.systemUTC();
    private final OidcIdentityProvider oidc;
    private final PartyKeys keys;
    private final Duration highestAge;
    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfter(
                            Expiry.<String, SecurityIdentity>creating((_, it) -> rememberedFor(it)))
                    .build();

    VerifiedTokens(
            OidcIdentityProvider oidc,
            PartyKeys keys,
            @ConfigProperty(name = "quarkus.oidc.token.age") Duration highestAge) {
        this.oidc = oidc;
        this.keys = keys;
        this.highestAge = highestAge;
    }

    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        SecurityIdentity known = verified.getIfPresent(token);
        return known != null
                ? Uni.createFrom().item(known)
                : oidc.authenticate(request, context)
                        .onItem()
                        .ifNotNull()
                        .transform(identity -> remember(token, identity));
    }

    private SecurityIdentity remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken read) {
            verified.put(token, remembered(identity, read));
        }
        return identity;
    }

    /** Without the other attributes, which hold the request in which the token was verified. */
    private SecurityIdentity remembered(SecurityIdentity identity, JsonWebToken token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(identity.getRoles())
                .addAttribute(
                        CurrentCaller.READ, CurrentCaller.of(keys, token, identity.getRoles()))
                .build();
    }

    private Duration rememberedFor(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return rememberedFor(
                Instant.ofEpochSecond(token.getExpirationTime()),
                Instant.ofEpochSecond(token.getIssuedAtTime()).plus(highestAge),
                clock.instant());
    }

    static Duration rememberedFor(Instant end, Instant tooOldFrom, Instant now) {
        Duration rest = Duration.between(now, end.isBefore(tooOldFrom) ? end : tooOldFrom);
        if (rest.isNegative()) {
            return Duration.ZERO;
        }
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }
}
