package lv.lidzas.sandbox.campaign;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The assistants whom all clients book, so that bookings meet. */
final class Pool {

    /** So few that they fill up, and hours have to be refused and released. */
    private static final int ASKED_FOR = 8;

    private final List<String> assistants = new CopyOnWriteArrayList<>();

    void add(String assistant) {
        assistants.add(assistant);
    }

    /** One of those who came last. */
    String pick(int number) {
        int size = assistants.size();
        return assistants.get(size - 1 - number % Math.min(size, ASKED_FOR));
    }
}
