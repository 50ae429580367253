/** Assessments in PostgreSQL, with their facts and traces as JSON. */
@NullMarked
package lv.lidzas.eligibility.assessments.persistence;

import org.jspecify.annotations.NullMarked;
