/** Cases in PostgreSQL. */
@NullMarked
package lv.lidzas.documents.cases.persistence;

import org.jspecify.annotations.NullMarked;
