/** What the bytes of a document are, and which are kept. */
@NullMarked
package lv.lidzas.documents.content.domain;

import org.jspecify.annotations.NullMarked;
