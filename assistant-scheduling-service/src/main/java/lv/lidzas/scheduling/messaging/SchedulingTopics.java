package lv.lidzas.scheduling.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Topics;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** The topic of this context. */
@Dependent
class SchedulingTopics {

    @Produces
    @Singleton
    TopicDeclaration hourBudgets() {
        return new TopicDeclaration(Topics.HOUR_BUDGET, false);
    }
}
