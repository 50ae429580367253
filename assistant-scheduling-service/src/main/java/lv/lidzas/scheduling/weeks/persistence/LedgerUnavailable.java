package lv.lidzas.scheduling.weeks.persistence;

/** Thrown when the database does not answer a question about weeks. */
class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
