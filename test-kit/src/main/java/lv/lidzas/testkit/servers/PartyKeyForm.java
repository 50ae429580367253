package lv.lidzas.testkit.servers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The form of a party's key as it is documented, written a second time: the services' own would agree with itself. */
final class PartyKeyForm {

    private static final int BYTES = 16;

    private PartyKeyForm() {}

    static String of(String secret, String meant) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            byte[] hash = mac.doFinal(meant.getBytes(StandardCharsets.UTF_8));
            return "1."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new ServerFailure("This Java has no HMAC-SHA-256.", e);
        }
    }
}
