/** A service as small as can be, to try the kit on. */
@NullMarked
package lv.lidzas.kit.web.sample;

import org.jspecify.annotations.NullMarked;
