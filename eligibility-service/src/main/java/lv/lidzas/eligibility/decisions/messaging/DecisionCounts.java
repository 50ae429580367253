package lv.lidzas.eligibility.decisions.messaging;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.contracts.eligibility.v1.DecisionEnded;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.kit.metrics.CounterByLabel;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.outbox.EventWatcher;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Counts decisions (lēmumi) as they are issued. */
@Startup
@ApplicationScoped
class DecisionCounts implements EventWatcher {

    private static final String ENDED = "ENDED";
    private static final String SUSPENDED = "SUSPENDED";

    private final CounterByLabel issued;

    DecisionCounts(Metrics metrics) {
        issued =
                metrics.counters(
                        "lidzas.decisions.issued",
                        "Decisions by what they do",
                        "result",
                        List.of(
                                DecisionResultCode.GRANTED.name(),
                                DecisionResultCode.REFUSED.name(),
                                ENDED,
                                SUSPENDED));
    }

    @Override
    public void committed(OutgoingEvent event) {
        switch (event.data()) {
            case DecisionIssued decision -> issued.increment(decision.result().name());
            case DecisionEnded _ -> issued.increment(ENDED);
            case GrantSuspended _ -> issued.increment(SUSPENDED);
            default -> {}
        }
    }
}
