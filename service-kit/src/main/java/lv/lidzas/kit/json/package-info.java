/** JSON that lies in a database. */
@NullMarked
package lv.lidzas.kit.json;

import org.jspecify.annotations.NullMarked;
