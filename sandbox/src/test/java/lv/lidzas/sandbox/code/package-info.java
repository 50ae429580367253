/** The compiled code of all modules, which are not on this module's class path. */
@NullMarked
package lv.lidzas.sandbox.code;

import org.jspecify.annotations.NullMarked;
