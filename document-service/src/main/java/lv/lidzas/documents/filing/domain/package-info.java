/** A document, its states, and who may see it. */
@NullMarked
package lv.lidzas.documents.filing.domain;

import org.jspecify.annotations.NullMarked;
