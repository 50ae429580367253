package lv.lidzas.eligibility.messaging;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import lv.lidzas.eligibility.usecase.PublishRuleSets;

/** Tells the other services of the rule sets when this one starts. */
@ApplicationScoped
class RuleSetAnnouncement {

    private final PublishRuleSets publish;

    RuleSetAnnouncement(PublishRuleSets publish) {
        this.publish = publish;
    }

    void atStart(@Observes StartupEvent started) {
        publish.handle();
    }
}
