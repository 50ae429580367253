package lv.lidzas.kit.crypto;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: a key for each person, and for whoever else data are about; destroying it is what erases a person.
 *
 * <p>A service has keys of its own, unknown to the others. A key belongs to the transaction that made it until that commits.
 */
public interface KeyVault {

    /** The key to write with, made when there is none; null when it was destroyed, after which none is ever made again. */
    @Nullable PersonKey toWrite(UUID owner);

    /** The key to read with; null when it was destroyed, or there was never one. */
    @Nullable PersonKey toRead(UUID owner);

    /** Reads the keys of a page of rows at once, so that {@link #toRead} asks nothing for each. */
    void fetch(Collection<UUID> owners);

    /** A key for somebody who is new, to be kept by the very statement that adds the row; nothing is asked or kept yet. */
    NewKey fresh(UUID owner);

    /** Says that the statement kept it, so that this transaction uses it. */
    void kept(NewKey fresh);

    /** Whether the key was destroyed. */
    boolean isDestroyed(UUID owner);

    /** Destroys the key, for ever and in advance as well; once or twice is the same. */
    void destroy(UUID owner);

    /** Wraps some keys again that are under a former master key; says how many, none when all are done. */
    int rewrap(int most);

    /**
     * A key that nobody has yet.
     *
     * @param owner whose it is
     * @param key to encrypt with
     * @param wrapped for the table
     */
    @SuppressWarnings("ArrayRecordComponent")
    record NewKey(UUID owner, PersonKey key, byte[] wrapped) {}
}
