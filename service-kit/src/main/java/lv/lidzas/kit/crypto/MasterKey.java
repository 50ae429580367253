package lv.lidzas.kit.crypto;

/**
 * Port: wraps the keys that data are encrypted with.
 *
 * <p>It is cut so that a key management system fits behind it: the master key never leaves the adapter, and what is wrapped names
 * the version of the master key by itself.
 */
public interface MasterKey {

    /**
     * The key, readable only by this port.
     *
     * @param use what the key is for; it is unwrapped for the same use only
     */
    byte[] wrap(byte[] key, String use);

    /**
     * The key that was wrapped.
     *
     * @throws IllegalStateException if it was changed, was wrapped for another use, or under a master key that is not configured
     */
    byte[] unwrap(byte[] wrapped, String use);

    /** What keys begin with that are wrapped under the master key of today; others should be wrapped again. */
    byte currentId();
}
