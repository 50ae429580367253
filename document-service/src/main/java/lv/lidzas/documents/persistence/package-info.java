/** Documents, cases and accesses in PostgreSQL; the bytes are in the sub-package {@code content}. */
@NullMarked
package lv.lidzas.documents.persistence;

import org.jspecify.annotations.NullMarked;
