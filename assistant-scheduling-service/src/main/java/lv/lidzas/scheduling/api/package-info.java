/** The HTTP operations of the register and the hours, their requests, views and problems. */
@NullMarked
package lv.lidzas.scheduling.api;

import org.jspecify.annotations.NullMarked;
