/** What other services learn of documents. */
@NullMarked
package lv.lidzas.documents.filing.messaging;

import org.jspecify.annotations.NullMarked;
