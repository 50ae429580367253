/** What becomes of a case. */
@NullMarked
package lv.lidzas.documents.cases.usecase;

import org.jspecify.annotations.NullMarked;
