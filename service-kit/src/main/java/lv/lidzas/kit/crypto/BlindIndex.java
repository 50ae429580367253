package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds what is encrypted: HMAC-SHA-256 under a key of its own. Equal texts give equal bytes, and without the key nobody can try out
 * all personal codes.
 *
 * <p>The key is needed only where this bean is injected: such a service does not start without it ({@link KeysAtStart}).
 */
@ApplicationScoped
public class BlindIndex {

    private final SecretKey key;

    /**
     * @param indexKey 32 bytes in base64; changing it means to compute all indexes again
     */
    public BlindIndex(@ConfigProperty(name = "lidzas.index-key") Optional<String> indexKey) {
        this.key = CipherKeys.key("LIDZAS_INDEX_KEY", "HmacSHA256", indexKey.orElse(""));
    }

    /**
     * The same 32 bytes for the same text, meaningless without the key.
     *
     * @param domain what kind of text it is; equal texts of two kinds have nothing in common
     */
    public byte[] of(String domain, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(domain.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "HMAC-SHA-256 failed. Maybe the Java runtime lacks it.", e);
        }
    }
}
