/** The tables of persons. */
@NullMarked
package lv.lidzas.intake.persons.persistence;

import org.jspecify.annotations.NullMarked;
