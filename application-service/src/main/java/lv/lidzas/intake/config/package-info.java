/**
 * The settings of intake, checked at start.
 */
@NullMarked
package lv.lidzas.intake.config;

import org.jspecify.annotations.NullMarked;
