/** Identifiers that sort by the time they were made. */
@NullMarked
package lv.lidzas.kit.ids;

import org.jspecify.annotations.NullMarked;
