/**
 * {@code ./lidzas ops}: what operators type when something is wrong.
 *
 * <p>It asks the databases and Kafka themselves and needs no service to run. It shows ids, types and times, and never a value
 * that a person wrote.
 */
package lv.lidzas.sandbox.ops;
