package lv.lidzas.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.kit.outbox.TopicDeclaration;

/** The topics of the sample. */
@ApplicationScoped
public class SampleTopics {

    /** A compacted topic. */
    public static final String STATES = "kit.state.v1";

    @Produces
    @Singleton
    TopicDeclaration steps() {
        return new TopicDeclaration(StepTaken.TOPIC, false);
    }

    @Produces
    @Singleton
    TopicDeclaration anchors() {
        return new TopicDeclaration("kit.anchor.v1", false);
    }

    @Produces
    @Singleton
    TopicDeclaration states() {
        return new TopicDeclaration(STATES, true);
    }
}
