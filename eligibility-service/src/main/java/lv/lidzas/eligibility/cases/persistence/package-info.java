/** Case files in PostgreSQL. */
@NullMarked
package lv.lidzas.eligibility.cases.persistence;

import org.jspecify.annotations.NullMarked;
