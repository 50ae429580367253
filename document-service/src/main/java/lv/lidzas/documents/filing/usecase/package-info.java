/** Handing in and reading documents. */
@NullMarked
package lv.lidzas.documents.filing.usecase;

import org.jspecify.annotations.NullMarked;
