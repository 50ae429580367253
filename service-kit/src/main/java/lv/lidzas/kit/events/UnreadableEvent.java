package lv.lidzas.kit.events;

/** A message that is not an event of ours; its text names what is wrong and quotes nothing of the message. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, without any value of the message
     */
    public UnreadableEvent(String message) {
        super(message);
    }
}
