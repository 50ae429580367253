/**
 * Requests that may be sent twice: the key, the stored answer, and one transaction around effect and answer.
 *
 * <p>A stored answer is what the caller got and may hold personal data; it is kept for
 * {@code lidzas.idempotency.keep} (days) and then deleted.
 */
package lv.lidzas.kit.web.idempotency;
