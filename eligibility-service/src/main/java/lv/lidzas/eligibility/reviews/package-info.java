/**
 * What caseworkers make of grants that are marked (pārskatīšana), because what they rest on fell or rules changed.
 *
 * <p>A mark is answered, never wiped: who looked at what, when, why and what follows stays. What was looked at is not marked again while it
 * is so, and is when it fell anew. Nothing ends by an answer; ending, suspending and hearing the person have their own ways.
 */
@NullMarked
package lv.lidzas.eligibility.reviews;

import org.jspecify.annotations.NullMarked;
