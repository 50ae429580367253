/** Health checks with a hard time limit: ready is what this pod needs to answer. */
@NullMarked
package lv.lidzas.kit.health;

import org.jspecify.annotations.NullMarked;
