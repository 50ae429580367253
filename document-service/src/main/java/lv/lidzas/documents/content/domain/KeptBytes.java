package lv.lidzas.documents.content.domain;

import java.util.Arrays;
import java.util.Base64;

/**
 * Where a document's bytes are kept, and what opens them (glabātais saturs).
 *
 * <p>Each file has a key of its own, so that equal papers of two persons have nothing in common; the key is kept with the document,
 * under the key of the person whom it is about.
 *
 * @param name of the file: the SHA-256 of what lies there, which is encrypted
 * @param key that opens it
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptBytes(ContentHash name, byte[] key) {

    /** The key as text. */
    public String keyText() {
        return Base64.getEncoder().encodeToString(key);
    }

    /** With the key as text. */
    public static KeptBytes of(ContentHash name, String keyText) {
        return new KeptBytes(name, Base64.getDecoder().decode(keyText));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptBytes(ContentHash its, byte[] itsKey)
                && name.equals(its)
                && Arrays.equals(key, itsKey);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "KeptBytes[" + name.hex() + "]";
    }
}
