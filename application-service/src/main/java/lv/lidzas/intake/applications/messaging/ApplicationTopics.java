package lv.lidzas.intake.applications.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Topics;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** The topic that intake publishes on. */
@Dependent
class ApplicationTopics {

    @Produces
    @Singleton
    TopicDeclaration applications() {
        return new TopicDeclaration(Topics.APPLICATION, false);
    }
}
