/** Use cases and ports of persons. */
@NullMarked
package lv.lidzas.intake.persons.usecase;

import org.jspecify.annotations.NullMarked;
