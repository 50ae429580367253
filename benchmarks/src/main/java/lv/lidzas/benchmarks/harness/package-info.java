/** What all benchmarks share: a running municipality, clients that keep it busy, yardsticks, and the report. */
@NullMarked
package lv.lidzas.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
