package lv.lidzas.scheduling.hours.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.scheduling.weeks.usecase.OverfullWeeks;
import org.jboss.logging.Logger;

/** Counts in a metric, and says in the log, that a caseworker has to look. */
@ApplicationScoped
class MeteredOverfullWeeks implements OverfullWeeks {

    private static final Logger LOG = Logger.getLogger(MeteredOverfullWeeks.class);

    private final Counter counter;

    MeteredOverfullWeeks(MeterRegistry meters) {
        this.counter =
                Counter.builder("lidzas.scheduling.overfull.links")
                        .description(
                                "Links of two records after which a human has more than 40 hours in a week.")
                        .register(meters);
    }

    @Override
    public void found() {
        counter.increment();
        LOG.warn(
                "Two records are one human, who has more than 40 hours in a week now."
                        + " GET /v1/budgets?overWeekLimit=true lists the budgets.");
    }
}
