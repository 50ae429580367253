package lv.lidzas.eligibility.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Topics;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** The topics of this context; rule sets are kept for ever, so that a service that starts late finds them. */
@Dependent
class EligibilityTopics {

    @Produces
    @Singleton
    TopicDeclaration ruleSets() {
        return new TopicDeclaration(Topics.RULE_SET, true);
    }

    @Produces
    @Singleton
    TopicDeclaration assessments() {
        return new TopicDeclaration(Topics.ASSESSMENT, false);
    }

    @Produces
    @Singleton
    TopicDeclaration decisions() {
        return new TopicDeclaration(Topics.DECISION, false);
    }
}
