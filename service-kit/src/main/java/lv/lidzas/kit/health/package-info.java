/** Readiness checks with a hard time limit. */
@NullMarked
package lv.lidzas.kit.health;

import org.jspecify.annotations.NullMarked;
