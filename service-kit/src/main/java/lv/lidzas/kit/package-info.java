/**
 * What every service needs and no service owns. It knows no word of the domain and depends on no service.
 */
@NullMarked
package lv.lidzas.kit;

import org.jspecify.annotations.NullMarked;
