/** Decisions in PostgreSQL. */
@NullMarked
package lv.lidzas.eligibility.decisions.persistence;

import org.jspecify.annotations.NullMarked;
