package lv.lidzas.kit;

/**
 * Somebody else changed the record since the caller read it.
 *
 * <p>Thrown by persistence adapters; HTTP answers 412, a consumer loads afresh and tries once more.
 */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without more words: the record's id would be one a log may not need. */
    public StaleVersion() {
        super("The record has been changed since it was read.");
    }

    /**
     * With the reason, for the stack trace.
     *
     * @param cause what the persistence provider said
     */
    public StaleVersion(Throwable cause) {
        super("The record has been changed since it was read.", cause);
    }
}
