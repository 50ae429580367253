package lv.lidzas.eligibility.rulesets.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.rulesets.usecase.PublishRuleSets;
import org.jboss.logging.Logger;

/**
 * Tells the other services of the rule sets when this one starts, as soon as Kafka and the database answer.
 *
 * <p>Beside the service's start, not before it: without Kafka nobody could hear of them anyway.
 */
@ApplicationScoped
class RuleSetAnnouncement {

    private static final Logger LOG = Logger.getLogger(RuleSetAnnouncement.class);

    private final PublishRuleSets publish;
    private final RuleSetTopic topic;
    private final ScheduledExecutorService once =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("rule-set-announcement").factory());

    RuleSetAnnouncement(PublishRuleSets publish, RuleSetTopic topic) {
        this.publish = publish;
        this.topic = topic;
    }

    void atStart(@Observes StartupEvent started) {
        once.execute(this::announce);
    }

    void stop(@Observes ShutdownEvent stopping) {
        once.shutdownNow();
    }

    private void announce() {
        try {
            publish.handle(topic.held());
            once.shutdown();
        } catch (RuntimeException e) {
            LOG.warnf("Rule sets are announced later (%s).", e.getClass().getName());
            var _ = once.schedule(this::announce, 5, TimeUnit.SECONDS);
        }
    }
}
