package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.annotation.security.PermitAll;

/** Rule 42: who asks is not known, and persons are shown. */
public class LetsAnybodyIn {

    /** Shows everything to anybody. */
    @PermitAll
    public int everything() {
        return 1;
    }
}
