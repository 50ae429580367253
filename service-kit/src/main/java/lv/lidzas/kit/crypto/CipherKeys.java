package lv.lidzas.kit.crypto;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
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

    /**
     * The current key and those before it.
     *
     * @param name of the variable without its beginning, for example {@code DATA_KEY}
     */
    static Map<Byte, SecretKey> ring(
            String name, String algorithm, byte currentId, String current, String previous) {
        String before = "LIDZAS_PREVIOUS_" + name + "S";
        Map<Byte, SecretKey> keys = new HashMap<>();
        for (String entry : previous.isBlank() ? new String[0] : previous.split(",", -1)) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new ConfigurationException(
                        before
                                + " has an entry without a key id. Maybe it lacks the id and colon, as in 1:base64.");
            }
            byte id = id(before, entry.substring(0, colon).strip());
            if (keys.put(id, key(before, algorithm, entry.substring(colon + 1))) != null) {
                throw new ConfigurationException(before + " names the key id " + id + " twice.");
            }
        }
        if (keys.put(currentId, key("LIDZAS_" + name, algorithm, current)) != null) {
            throw new ConfigurationException(
                    "The current "
                            + name.toLowerCase(Locale.ROOT).replace('_', ' ')
                            + " and a previous one share the id "
                            + currentId
                            + ". Maybe LIDZAS_"
                            + name
                            + "_ID was not raised when the key was changed.");
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
