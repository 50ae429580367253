/** Values and states of applications. */
@NullMarked
package lv.lidzas.intake.applications.domain;

import org.jspecify.annotations.NullMarked;
