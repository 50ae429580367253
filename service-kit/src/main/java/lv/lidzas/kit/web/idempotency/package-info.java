/**
 * Requests that may be sent twice: the key, the stored answer, and one transaction around effect and answer.
 *
 * <p>A stored answer is what the caller got and may hold personal data. It is encrypted under the key of its day together with the
 * caller's Idempotency-Key, which is stored nowhere, and deleted with the key of the day after {@code lidzas.idempotency.keep} (days).
 */
package lv.lidzas.kit.web.idempotency;
