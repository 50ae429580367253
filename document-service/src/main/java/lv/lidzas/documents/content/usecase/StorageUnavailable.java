package lv.lidzas.documents.content.usecase;

/** The bytes of a document cannot be kept now (krātuve nav pieejama); nothing was stored. */
public final class StorageUnavailable extends RuntimeException {

    private final Cause reason;

    /** Says why without naming the file. */
    public StorageUnavailable(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Says why, with what the system said. */
    public StorageUnavailable(Cause reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Cause reason() {
        return reason;
    }

    /** What keeps the store from storing. */
    public enum Cause {
        /** There is no room. */
        FULL,
        /** The folder cannot be written. */
        FAILED
    }
}
