package lv.lidzas.testkit.servers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** What is wrong with a token that otherwise equals the issuer's own, and that must not open anything. */
public enum Forgery {
    /** Nothing. It opens, which shows that each of the others is refused for its one fault. */
    NONE(_ -> {}, Signature.OWN_KEY),
    /** Its time is over. */
    EXPIRED(
            claims -> {
                claims.setIssuedAt(minutesFromNow(-70));
                claims.setExpirationTimeMinutesInTheFuture(-10);
            },
            Signature.OWN_KEY),
    /** Its time never ends. */
    WITHOUT_END(claims -> claims.unsetClaim("exp"), Signature.OWN_KEY),
    /** Its time has not begun. */
    NOT_YET_VALID(claims -> claims.setNotBefore(minutesFromNow(10)), Signature.OWN_KEY),
    /** It was given for another service. */
    FOR_ANOTHER_AUDIENCE(claims -> claims.setAudience("another-service"), Signature.OWN_KEY),
    /** It does not say for which service it was given. */
    WITHOUT_AUDIENCE(claims -> claims.unsetClaim("aud"), Signature.OWN_KEY),
    /** Somebody else gave it. */
    OF_ANOTHER_ISSUER(
            claims -> claims.setIssuer("https://issuer.paraugs.example"), Signature.OWN_KEY),
    /** It does not say who its owner is. */
    WITHOUT_SUBJECT(claims -> claims.unsetClaim("sub"), Signature.OWN_KEY),
    /** Signed by a key that only claims to be the issuer's. */
    BY_ANOTHER_KEY(_ -> {}, Signature.ANOTHER_KEY),
    /** Signed by a key that the issuer does not know at all. */
    BY_AN_UNKNOWN_KEY(_ -> {}, Signature.UNKNOWN_KEY),
    /** Signed with what everybody knows: the issuer's public key, taken for a shared secret. */
    BY_THE_PUBLIC_KEY(_ -> {}, Signature.PUBLIC_KEY_AS_SECRET),
    /** Not signed, and says so: algorithm "none". */
    UNSIGNED(_ -> {}, Signature.NOT_AT_ALL);

    private enum Signature {
        OWN_KEY,
        ANOTHER_KEY,
        UNKNOWN_KEY,
        PUBLIC_KEY_AS_SECRET,
        NOT_AT_ALL
    }

    private final Consumer<JwtClaims> change;
    private final Signature signature;

    Forgery(Consumer<JwtClaims> change, Signature signature) {
        this.change = change;
        this.signature = signature;
    }

    /**
     * A token with this fault.
     *
     * @param issuer whose token it pretends to be
     * @param folder where that issuer keeps its key
     * @param persona whom it names
     */
    public String token(URI issuer, Path folder, Persona persona) {
        JwtClaims claims = TokenIssuer.claims(issuer, persona);
        change.accept(claims);
        SigningKey own = SigningKey.keptIn(folder);
        return switch (signature) {
            case OWN_KEY -> own.sign(claims);
            case ANOTHER_KEY -> SigningKey.generated(own.id()).sign(claims);
            case UNKNOWN_KEY -> SigningKey.generated("unknown").sign(claims);
            case PUBLIC_KEY_AS_SECRET -> signedBySecret(claims, own);
            case NOT_AT_ALL -> unsigned(claims, own);
        };
    }

    private static String signedBySecret(JwtClaims claims, SigningKey own) {
        JsonWebSignature token = token(claims, own, AlgorithmIdentifiers.HMAC_SHA256);
        token.setKey(new HmacKey(own.publicKeys().getBytes(StandardCharsets.UTF_8)));
        return compact(token);
    }

    private static String unsigned(JwtClaims claims, SigningKey own) {
        JsonWebSignature token = token(claims, own, AlgorithmIdentifiers.NONE);
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        return compact(token);
    }

    private static JsonWebSignature token(JwtClaims claims, SigningKey own, String algorithm) {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKeyIdHeaderValue(own.id());
        token.setAlgorithmHeaderValue(algorithm);
        token.setHeader("typ", "JWT");
        return token;
    }

    private static String compact(JsonWebSignature token) {
        try {
            return token.getCompactSerialization();
        } catch (JoseException problem) {
            throw new ServerFailure(
                    "A token could not be forged: " + problem.getMessage(), problem);
        }
    }

    private static NumericDate minutesFromNow(int minutes) {
        NumericDate then = NumericDate.now();
        then.addSeconds(minutes * 60L);
        return then;
    }
}
