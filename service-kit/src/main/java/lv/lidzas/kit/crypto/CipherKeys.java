package lv.lidzas.kit.crypto;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads keys from settings; what it complains of never contains any part of a key.
 *
 * <p>The complaint is a {@link ConfigurationException}, of which a service that cannot start prints the message alone.
 */
final class CipherKeys {

    private static final int KEY_BYTES = 32;

    private CipherKeys() {}

    static Map<Byte, SecretKey> dataKeys(byte currentId, String current, String previous) {
        Map<Byte, SecretKey> keys = new HashMap<>();
        for (String entry : previous.isBlank() ? new String[0] : previous.split(",", -1)) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new ConfigurationException(
                        "LIDZAS_PREVIOUS_DATA_KEYS has an entry without a key id. Maybe it lacks the id and colon, as in 1:base64.");
            }
            String name = "LIDZAS_PREVIOUS_DATA_KEYS";
            byte id = id(name, entry.substring(0, colon).strip());
            if (keys.put(id, key(name, "AES", entry.substring(colon + 1))) != null) {
                throw new ConfigurationException(name + " names the key id " + id + " twice.");
            }
        }
        if (keys.put(currentId, key("LIDZAS_DATA_KEY", "AES", current)) != null) {
            throw new ConfigurationException(
                    "The current data key and a previous one share the id "
                            + currentId
                            + ". Maybe LIDZAS_DATA_KEY_ID was not raised when the key was changed.");
        }
        return Map.copyOf(keys);
    }

    static SecretKey key(String name, String algorithm, String base64) {
        if (base64.isBlank()) {
            throw new ConfigurationException(
                    name
                            + " is not set. It must be 32 random bytes in base64, for example from: openssl rand -base64 32");
        }
        byte[] bytes = decoded(name, base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new ConfigurationException(
                    name
                            + " has "
                            + bytes.length
                            + " bytes instead of "
                            + KEY_BYTES
                            + ". Maybe it was cut off.");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    static byte id(String name, String text) {
        try {
            int id = Integer.parseInt(text);
            if (id >= 1 && id <= Byte.MAX_VALUE) {
                return (byte) id;
            }
        } catch (NumberFormatException _) {
            // Told below, without the text: it might be a key at the wrong place.
        }
        throw new ConfigurationException(
                name + " has a key id that is not a number from 1 to 127.");
    }

    private static byte[] decoded(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            // No cause: its message quotes a character of the key.
            throw new ConfigurationException(
                    name + " is not base64. Maybe it contains quotes or a line break.");
        }
    }
}
