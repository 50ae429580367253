/** The settings of this service. */
@NullMarked
package lv.lidzas.scheduling.config;

import org.jspecify.annotations.NullMarked;
