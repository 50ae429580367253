package lv.lidzas.scheduling.hours.messaging;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.scheduling.weeks.usecase.OverfullWeeks;
import org.jboss.logging.Logger;

/** Counts in a metric, and says in the log, that a caseworker has to look. */
@Startup
@ApplicationScoped
class MeteredOverfullWeeks implements OverfullWeeks {

    private static final Logger LOG = Logger.getLogger(MeteredOverfullWeeks.class);

    private final Counter counter;

    MeteredOverfullWeeks(Metrics metrics) {
        this.counter =
                metrics.counter(
                        "lidzas.scheduling.overfull.links",
                        "Links of two records after which a human has more than 40 hours in a week");
    }

    @Override
    public void found() {
        counter.increment();
        LOG.warn(
                "Two records are one human, who has more than 40 hours in a week now."
                        + " GET /v1/budgets?overWeekLimit=true lists the budgets.");
    }
}
