/** Documents and accesses to them in PostgreSQL. */
@NullMarked
package lv.lidzas.documents.filing.persistence;

import org.jspecify.annotations.NullMarked;
