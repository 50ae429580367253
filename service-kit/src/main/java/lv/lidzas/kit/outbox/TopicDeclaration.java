package lv.lidzas.kit.outbox;

/**
 * A topic that a service publishes on; produced as a CDI bean, it is created on the broker when it does not exist.
 *
 * @param name of the topic
 * @param compacted whether the latest event of each key is kept for ever, so that a late reader finds it
 */
public record TopicDeclaration(String name, boolean compacted) {}
