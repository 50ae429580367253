package lv.lidzas.kit.inbox;

import lv.lidzas.kit.events.UnknownCode;
import lv.lidzas.kit.events.UnreadableEvent;

/**
 * A message that can never be handled.
 *
 * <p>Its reason contains no value of the message, because it is written beside it and into the log.
 */
class PoisonMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PoisonMessage(String reason, Throwable cause) {
        super(reason, cause);
    }

    static PoisonMessage unreadable(UnreadableEvent why) {
        return new PoisonMessage(String.valueOf(why.getMessage()), why);
    }

    static PoisonMessage unknown(UnknownCode code) {
        return new PoisonMessage(String.valueOf(code.getMessage()), code);
    }

    static PoisonMessage failing(String type, int attempts, Throwable failure) {
        return new PoisonMessage(
                "The handler of "
                        + type
                        + " failed "
                        + attempts
                        + " times: "
                        + FailureChain.of(failure)
                        + ".",
                failure);
    }
}
