package lv.lidzas.kit.outbox;

/** Stands in for the service kit's outbox, which this module must not depend on. */
public class Outbox {}
