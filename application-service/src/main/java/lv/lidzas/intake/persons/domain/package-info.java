/** Values and states of persons. */
@NullMarked
package lv.lidzas.intake.persons.domain;

import org.jspecify.annotations.NullMarked;
