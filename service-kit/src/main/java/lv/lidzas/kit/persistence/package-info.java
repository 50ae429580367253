/** What services read from their tables in the same way. */
@NullMarked
package lv.lidzas.kit.persistence;

import org.jspecify.annotations.NullMarked;
