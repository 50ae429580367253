/** The HTTP side of applications. */
@NullMarked
package lv.lidzas.intake.applications.api;

import org.jspecify.annotations.NullMarked;
