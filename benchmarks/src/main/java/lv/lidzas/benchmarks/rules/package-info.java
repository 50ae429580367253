/** The rules without anything around them, beside the same conditions in a rule engine. */
@NullMarked
package lv.lidzas.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
