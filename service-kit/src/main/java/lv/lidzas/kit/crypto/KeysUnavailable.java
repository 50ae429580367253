package lv.lidzas.kit.crypto;

import java.sql.SQLException;

/** The keys cannot be read now, because the database does not answer. */
public final class KeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the database said, which tells an outage from a fault. */
    KeysUnavailable(SQLException cause) {
        super("The keys of the data cannot be used. Maybe the database is away.", cause);
    }
}
