package lv.lidzas.testkit.servers;

/** A local server could not be started or stopped; the message is one sentence that a person can act on. */
public final class ServerFailure extends RuntimeException {

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
