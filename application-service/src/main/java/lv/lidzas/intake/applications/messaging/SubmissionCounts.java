package lv.lidzas.intake.applications.messaging;

import io.micrometer.core.instrument.Counter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.kit.metrics.CounterByLabel;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.outbox.EventWatcher;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Counts applications (iesniegumi) as they come in and are taken back. */
@Startup
@ApplicationScoped
class SubmissionCounts implements EventWatcher {

    private final CounterByLabel submitted;
    private final Counter withdrawn;

    SubmissionCounts(Metrics metrics) {
        submitted =
                metrics.counters(
                        "lidzas.applications.submitted",
                        "Applications that were submitted",
                        "channel",
                        Stream.of(ChannelCode.values())
                                .filter(it -> it != ChannelCode.UNKNOWN)
                                .map(ChannelCode::name)
                                .toList());
        withdrawn =
                metrics.counter(
                        "lidzas.applications.withdrawn", "Applications that were taken back");
    }

    @Override
    public void committed(OutgoingEvent event) {
        if (event.data() instanceof ApplicationSubmitted application) {
            submitted.increment(application.channel().name());
        } else if (event.data() instanceof ApplicationWithdrawn) {
            withdrawn.increment();
        }
    }
}
