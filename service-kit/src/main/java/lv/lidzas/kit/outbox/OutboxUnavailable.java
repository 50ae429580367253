package lv.lidzas.kit.outbox;

import java.sql.SQLException;

/** The outbox table could not be written; the transaction cannot be committed either. */
public class OutboxUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxUnavailable(String message, SQLException cause) {
        super(message, cause);
    }
}
