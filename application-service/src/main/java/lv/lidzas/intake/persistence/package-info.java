/**
 * The tables of intake: applications, persons, copies of rule sets, reports on documents, timelines.
 */
@NullMarked
package lv.lidzas.intake.persistence;

import org.jspecify.annotations.NullMarked;
