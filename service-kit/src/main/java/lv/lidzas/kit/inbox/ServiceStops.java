package lv.lidzas.kit.inbox;

/**
 * The service stops before a message could be handled.
 *
 * <p>It says nothing of the message: the channel fails without committing it, and it is delivered again.
 */
public class ServiceStops extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceStops() {
        super("The service stops; the message will be delivered again.");
    }
}
