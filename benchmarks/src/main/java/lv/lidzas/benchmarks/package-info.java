/**
 * What the promises of speed rest on: one program per promise, each beside a yardstick that does the same work in the same run.
 *
 * <p>{@code ./lidzas bench} runs them; the tests run each only at its smallest, so that none rots. Figures depend on the machine, ratios
 * hardly.
 */
@NullMarked
package lv.lidzas.benchmarks;

import org.jspecify.annotations.NullMarked;
