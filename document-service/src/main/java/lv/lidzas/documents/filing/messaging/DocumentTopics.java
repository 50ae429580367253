package lv.lidzas.documents.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.contracts.Topics;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** The topic that this service publishes on. */
@ApplicationScoped
class DocumentTopics {

    @Produces
    @Singleton
    TopicDeclaration documents() {
        return new TopicDeclaration(Topics.DOCUMENT, false);
    }
}
