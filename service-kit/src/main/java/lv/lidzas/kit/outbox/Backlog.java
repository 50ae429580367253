package lv.lidzas.kit.outbox;

/**
 * How far publishing is behind.
 *
 * @param events that wait
 * @param oldestSeconds how long the first of them has waited
 */
record Backlog(long events, double oldestSeconds) {

    static final Backlog NONE = new Backlog(0, 0);
}
