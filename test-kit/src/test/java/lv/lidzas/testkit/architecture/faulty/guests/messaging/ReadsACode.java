package lv.lidzas.testkit.architecture.faulty.guests.messaging;

import java.time.DayOfWeek;

/** Rule 35: a code that fails here in its own way. */
class ReadsACode {

    DayOfWeek day(String code) {
        return DayOfWeek.valueOf(code);
    }
}
