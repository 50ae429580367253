/** The one clock of a service, and the days of the law. */
@NullMarked
package lv.lidzas.kit.time;

import org.jspecify.annotations.NullMarked;
