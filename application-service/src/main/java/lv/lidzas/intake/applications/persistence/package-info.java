/** The tables of applications. */
@NullMarked
package lv.lidzas.intake.applications.persistence;

import org.jspecify.annotations.NullMarked;
