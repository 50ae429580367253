/**
 * A municipality under load and faults, and the proof that nothing acknowledged was lost and nothing took effect twice.
 *
 * <p>Plans say what is asked and what is broken; both follow from a seed. Clients carry their cases through as a good portal
 * does: with an idempotency key, again and again until there is an answer. A history keeps what was asked and acknowledged; in
 * the end it is compared with what lies in the databases and on the topics.
 */
package lv.lidzas.sandbox.campaign;
