/** A synthetic week, the best that any roster of it could reach, and a model of others to hold ours against. */
@NullMarked
package lv.lidzas.benchmarks.roster;

import org.jspecify.annotations.NullMarked;
