package lv.lidzas.kit.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * One request under one key.
 *
 * @param id hash of who asked what under which key
 * @param secret what opens the stored answer, made of the same and stored nowhere
 * @param requestHash hash of what was sent
 */
@SuppressWarnings("ArrayRecordComponent")
record Claim(byte[] id, byte[] secret, byte[] requestHash) {

    /** Scoped by caller, operation and path: a key of one caller says nothing about another's. */
    static Claim of(String caller, String operation, String path, String key, byte[] requestHash) {
        String[] parts = {caller, operation, path, key};
        return new Claim(hash("id", parts), hash("secret", parts), requestHash);
    }

    private static byte[] hash(String use, String[] parts) {
        MessageDigest digest = Hashes.sha256();
        digest.update(use.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }
}
