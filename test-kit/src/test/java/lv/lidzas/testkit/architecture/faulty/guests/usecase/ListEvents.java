package lv.lidzas.testkit.architecture.faulty.guests.usecase;

import java.util.List;
import lv.lidzas.testkit.architecture.faulty.guests.domain.Guest;

/** Rule 34: a port that takes many. */
interface ListEvents {

    /** All. */
    void publish(List<Guest> guests);
}
