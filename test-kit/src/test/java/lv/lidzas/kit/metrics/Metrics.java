package lv.lidzas.kit.metrics;

/** Stands in for the service kit's metrics, which this module must not depend on. */
public class Metrics {}
