package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
        this.key = CipherKeys.key("LIDZAS_INDEX_KEY", KeyedHash.ALGORITHM, indexKey.orElse(""));
    }

    /**
     * The same 32 bytes for the same text, meaningless without the key.
     *
     * @param domain what kind of text it is; equal texts of two kinds have nothing in common
     */
    public byte[] of(String domain, String text) {
        return KeyedHash.of(key, domain, text);
    }
}
