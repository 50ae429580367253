package lv.lidzas.kit.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * One request under one key.
 *
 * @param id hash of who asked what under which key
 * @param requestHash hash of what was sent, salted with the key
 */
@SuppressWarnings("ArrayRecordComponent")
record Claim(byte[] id, byte[] requestHash) {

    /** Scoped by caller, operation and path: a key of one caller says nothing about another's. */
    static Claim of(String caller, String operation, String path, String key, byte[] requestHash) {
        MessageDigest digest = Hashes.sha256();
        for (String part : new String[] {caller, operation, path, key}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new Claim(digest.digest(), salted(key, requestHash));
    }

    /** The key is stored nowhere, so that nobody can try out all short requests, such as a look-up by personal code. */
    private static byte[] salted(String key, byte[] requestHash) {
        MessageDigest digest = Hashes.sha256();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(requestHash);
    }
}
