/**
 * How the API reads JSON: strictly, and with a pointer to whatever it refuses.
 */
@NullMarked
package lv.lidzas.kit.web.json;

import org.jspecify.annotations.NullMarked;
