/** Settings that every service shares. */
@NullMarked
package lv.lidzas.kit.config;

import org.jspecify.annotations.NullMarked;
