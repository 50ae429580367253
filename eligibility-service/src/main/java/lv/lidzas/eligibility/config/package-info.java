/** The settings of this service, checked at start. */
@NullMarked
package lv.lidzas.eligibility.config;

import org.jspecify.annotations.NullMarked;
