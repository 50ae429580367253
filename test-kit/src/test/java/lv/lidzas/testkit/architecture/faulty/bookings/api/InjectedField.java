package lv.lidzas.testkit.architecture.faulty.bookings.api;

import jakarta.inject.Inject;
import java.time.Clock;

/** Rule 12: injection past the constructor. */
class InjectedField {

    @Inject Clock clock;
}
