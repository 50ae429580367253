package lv.lidzas.testkit.servers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    NONE,
    /** Its time is over. */
    EXPIRED,
    /** Its time never ends. */
    WITHOUT_END,
    /** Its time has not begun. */
    NOT_YET_VALID,
    /** It was given for another service. */
    FOR_ANOTHER_AUDIENCE,
    /** It does not say for which service it was given. */
    WITHOUT_AUDIENCE,
    /** Somebody else gave it. */
    OF_ANOTHER_ISSUER,
    /** It does not say who its owner is. */
    WITHOUT_SUBJECT,
    /** It names nobody as its owner. */
    OF_NOBODY,
    /** It does not say since when it exists. */
    WITHOUT_BEGINNING,
    /** It was given days ago, though its time is not over. */
    TOO_OLD,
    /** It only serves to fetch another token. */
    A_REFRESH_TOKEN,
    /** It tells a front end who has logged in, and says so. */
    AN_ID_TOKEN,
    /** It tells a front end who has logged in, and shows it by its claims only. */
    AN_UNNAMED_ID_TOKEN,
    /** Signed by a key that only claims to be the issuer's. */
    BY_ANOTHER_KEY,
    /** Signed by a key that the issuer does not know at all. */
    BY_AN_UNKNOWN_KEY,
    /** Signed with what everybody knows: the issuer's public key, taken for a shared secret. */
    BY_THE_PUBLIC_KEY,
    /** Not signed, and says so: algorithm "none". */
    UNSIGNED;

    /**
     * A token with this fault.
     *
     * @param issuer whose token it pretends to be
     * @param folder where that issuer keeps its key
     * @param persona whom it names
     */
    public String token(URI issuer, Path folder, Persona persona) {
        JwtClaims claims = TokenIssuer.claims(issuer, persona);
        spoil(claims);
        SigningKey own = SigningKey.keptIn(folder);
        return switch (this) {
            case BY_ANOTHER_KEY -> SigningKey.generated(own.id()).sign(claims);
            case BY_AN_UNKNOWN_KEY -> SigningKey.generated("unknown").sign(claims);
            case BY_THE_PUBLIC_KEY -> signedBySecret(claims, own);
            case UNSIGNED -> unsigned(claims, own);
            default -> own.sign(claims);
        };
    }

    private void spoil(JwtClaims claims) {
        switch (this) {
            case EXPIRED -> {
                claims.setIssuedAt(minutesFromNow(-70));
                claims.setExpirationTime(minutesFromNow(-10));
            }
            case WITHOUT_END -> claims.unsetClaim("exp");
            case NOT_YET_VALID -> claims.setNotBefore(minutesFromNow(10));
            case FOR_ANOTHER_AUDIENCE -> claims.setAudience("another-service");
            case WITHOUT_AUDIENCE -> claims.unsetClaim("aud");
            case OF_ANOTHER_ISSUER -> claims.setIssuer("https://issuer.paraugs.example");
            case WITHOUT_SUBJECT -> claims.unsetClaim("sub");
            case OF_NOBODY -> claims.setSubject(" ");
            case WITHOUT_BEGINNING -> claims.unsetClaim("iat");
            case TOO_OLD -> claims.setIssuedAt(minutesFromNow(-3 * 24 * 60));
            case A_REFRESH_TOKEN -> claims.setStringClaim("typ", "Refresh");
            case AN_ID_TOKEN -> claims.setStringClaim("typ", "ID");
            case AN_UNNAMED_ID_TOKEN -> claims.setStringClaim("at_hash", "MTIzNDU2Nzg5MDEyMzQ1Ng");
            case NONE, BY_ANOTHER_KEY, BY_AN_UNKNOWN_KEY, BY_THE_PUBLIC_KEY, UNSIGNED -> {}
        }
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
