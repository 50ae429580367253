package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master key from the settings of the service.
 *
 * <p>What it wraps begins with the number of the master key. The current one wraps; the previous ones
 * ({@code LIDZAS_PREVIOUS_DATA_KEYS}) only unwrap, until {@link Rewrap} has gone through all keys.
 */
@ApplicationScoped
public class ConfiguredMasterKey implements MasterKey {

    private final byte currentId;
    private final Map<Byte, AesGcm> keys;

    /**
     * @param dataKey 32 bytes in base64
     * @param dataKeyId number of that key, 1 to 127
     * @param previousDataKeys keys that were used before: {@code 1:base64,2:base64}
     */
    public ConfiguredMasterKey(
            @ConfigProperty(name = "lidzas.data-key") Optional<String> dataKey,
            @ConfigProperty(name = "lidzas.data-key-id", defaultValue = "1") int dataKeyId,
            @ConfigProperty(name = "lidzas.previous-data-keys") Optional<String> previousDataKeys) {
        this.currentId = CipherKeys.id("LIDZAS_DATA_KEY_ID", Integer.toString(dataKeyId));
        this.keys =
                CipherKeys.ring(
                                "DATA_KEY",
                                "AES",
                                currentId,
                                dataKey.orElse(""),
                                previousDataKeys.orElse(""))
                        .entrySet()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> new AesGcm(it.getValue().getEncoded())));
    }

    @Override
    public byte[] wrap(byte[] key, String use) {
        try {
            byte[] sealed = cipher(currentId).seal(key, about(currentId, use));
            return ByteBuffer.allocate(1 + sealed.length).put(currentId).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be wrapped.", e);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String use) {
        ByteBuffer buffer = ByteBuffer.wrap(wrapped);
        byte id = buffer.hasRemaining() ? buffer.get() : 0;
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return cipher(id).open(sealed, about(id, use));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A key could not be unwrapped with data key "
                            + id
                            + ". Maybe the data key differs from the one it was wrapped with.",
                    e);
        }
    }

    @Override
    public byte currentId() {
        return currentId;
    }

    private AesGcm cipher(byte id) {
        AesGcm key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(
                    "No data key with id "
                            + id
                            + ". Maybe it is missing in LIDZAS_PREVIOUS_DATA_KEYS.");
        }
        return key;
    }

    private static byte[] about(byte id, String use) {
        return (id + " " + use).getBytes(StandardCharsets.UTF_8);
    }
}
