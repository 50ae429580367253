/**
 * What a user or an event can ask of intake, one class each, and the ports it needs.
 */
@NullMarked
package lv.lidzas.intake.usecase;

import org.jspecify.annotations.NullMarked;
