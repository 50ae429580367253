package lv.lidzas.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Single fields of the database, each encrypted under the key of the person whom it is about.
 *
 * <p>A column is named {@code table.column}. What is written for a person whose key was destroyed is dropped: the field then holds
 * no bytes. What is read of such a person is null.
 */
@ApplicationScoped
public class SealedFields {

    private static final byte[] DROPPED = {};

    private final KeyVault keys;

    /**
     * For CDI.
     *
     * @param keys of the persons
     */
    public SealedFields(KeyVault keys) {
        this.keys = keys;
    }

    /** The text encrypted; null for none, no bytes for an erased person. */
    public byte @Nullable [] seal(UUID owner, String column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        PersonKey key = keys.toWrite(owner);
        return key == null ? DROPPED : key.seal(column, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a column that is never empty. */
    public byte[] sealed(UUID owner, String column, String text) {
        byte[] bytes = seal(owner, column, text);
        return bytes == null ? DROPPED : bytes;
    }

    /**
     * The same for a row that is there: what says the same already stays as it is, so that a row without a change is not written, and
     * so does what cannot be read any more.
     */
    public byte @Nullable [] reseal(
            byte @Nullable [] before, UUID owner, String column, @Nullable String text) {
        if (before == null) {
            return seal(owner, column, text);
        }
        PersonKey key = keys.toRead(owner);
        if (key == null && text == null) {
            return before;
        }
        return key != null && text != null && text.equals(readOrNull(key, column, before))
                ? before
                : seal(owner, column, text);
    }

    /** What it was written with may be the key of the application, before the person was recognised. */
    private static @Nullable String readOrNull(PersonKey key, String column, byte[] sealed) {
        try {
            return sealed.length == 0 ? null : text(key.open(column, sealed));
        } catch (IllegalStateException _) {
            return null;
        }
    }

    /**
     * The text; null when there is none, or the person was erased.
     *
     * @throws IllegalStateException if the bytes were changed, or are another person's or another column's
     */
    public @Nullable String open(UUID owner, String column, byte @Nullable [] sealed) {
        if (sealed == null || sealed.length == 0) {
            return null;
        }
        PersonKey key = keys.toRead(owner);
        return key == null ? null : text(key.open(column, sealed));
    }

    /** Whether the person was erased. */
    public boolean isErased(UUID owner) {
        return keys.isDestroyed(owner);
    }

    /** Reads the keys of a page of rows at once. */
    public void fetch(Collection<UUID> owners) {
        keys.fetch(owners);
    }

    private static String text(byte[] clear) {
        return new String(clear, StandardCharsets.UTF_8);
    }
}
