package lv.lidzas.kit.identity;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only access tokens that say whose they are.
 *
 * <p>An issuer signs its ID, refresh and logout tokens with the same key. Whoever holds one of those was not given access by
 * it. Some issuers name the kind in the header (RFC 9068), some in a claim {@code typ}, some only by claims of OpenID Connect.
 */
@ApplicationScoped
@Unremovable
class AccessTokensOnly implements Validator {

    private static final Set<String> HEADERS = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final Set<String> CLAIMS = Set.of("bearer", "jwt", "at+jwt");
    private static final List<String> OF_AN_ID_TOKEN = List.of("nonce", "at_hash", "c_hash");

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        JwtClaims claims = token.getJwtClaims();
        String subject = claims.getSubject();
        if (subject == null || subject.isBlank()) {
            return "The token does not say whose it is.";
        }
        String header = token.getJoseObjects().getFirst().getHeader("typ");
        String kind = claims.getStringClaimValue("typ");
        if (isOther(header, HEADERS) || isOther(kind, CLAIMS)) {
            return "The token is of another kind than an access token.";
        }
        // Some issuers repeat the nonce in access tokens, and say then of which kind these are.
        if (kind == null && OF_AN_ID_TOKEN.stream().anyMatch(claims::hasClaim)) {
            return "The token is an ID token.";
        }
        return null;
    }

    private static boolean isOther(@Nullable String kind, Set<String> known) {
        return kind != null && !known.contains(kind.toLowerCase(Locale.ROOT));
    }
}
