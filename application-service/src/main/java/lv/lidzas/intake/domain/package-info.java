/**
 * The application (iesniegums) and its life: plain Java, no framework, no clock.
 */
@NullMarked
package lv.lidzas.intake.domain;

import org.jspecify.annotations.NullMarked;
