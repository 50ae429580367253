package lv.lidzas.testkit.architecture.faulty.bookings.api;

import java.time.Instant;

/** Rule 7: a time that no test can set. */
class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
