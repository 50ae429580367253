package lv.lidzas.testkit.architecture.faulty.guests.messaging;

import io.micrometer.core.instrument.MeterRegistry;

/** Declares what it measures past the kit. */
class CountsByItself {

    CountsByItself(MeterRegistry registry) {
        registry.hashCode();
    }
}
