package lv.lidzas.testkit.architecture.faulty.guests.messaging;

import lv.lidzas.kit.metrics.Metrics;

/** Declares what it measures when it is first asked for something. */
class CountsLate {

    CountsLate(Metrics metrics) {
        metrics.hashCode();
    }
}
