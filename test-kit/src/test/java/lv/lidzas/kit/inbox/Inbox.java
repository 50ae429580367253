package lv.lidzas.kit.inbox;

/** Stands in for the service kit's inbox, which this module must not depend on. */
public class Inbox {

    /** Takes a message. */
    public void receive(String message) {}
}
