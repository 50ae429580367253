package lv.lidzas.testkit.architecture.faulty.guests.usecase;

import lv.lidzas.testkit.architecture.faulty.guests.domain.Guest;

/** Rule 34: a port with a method for each event. */
interface GuestEvents {

    /** One. */
    void arrived(Guest guest);

    /** Another. */
    void left(Guest guest);
}
