/**
 * Clarifications (precizējumi): what is unclear in a case is a question with somebody who may answer and a day by which.
 *
 * <p>Questions follow from the current run of the rules: one opens when a fact is missing or doubtful, and closes by itself when a
 * later run knows better or the case waits for nothing any more. When the same is unclear again, it is asked again; how it was before
 * stays to be seen. An answer is a document, a statement or a judgement in its own place: nothing that is said here becomes a fact.
 */
@NullMarked
package lv.lidzas.eligibility.clarifications;

import org.jspecify.annotations.NullMarked;
