package lv.lidzas.testkit.architecture.faulty.bookings.api;

import java.time.LocalDate;
import java.time.ZoneId;

/** Rule 36: a test's day that is another one tomorrow. */
class AsksForToday {

    LocalDate day() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }
}
