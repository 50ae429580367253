/** Use cases and ports of applications. */
@NullMarked
package lv.lidzas.intake.applications.usecase;

import org.jspecify.annotations.NullMarked;
