/**
 * How much one request may bring and how many one caller may send.
 */
@NullMarked
package lv.lidzas.kit.web.limits;

import org.jspecify.annotations.NullMarked;
