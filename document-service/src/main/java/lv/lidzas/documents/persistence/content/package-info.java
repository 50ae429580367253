/** The bytes of documents on disk: kept by their hash, looked at without belief, swept when nobody's. */
@NullMarked
package lv.lidzas.documents.persistence.content;

import org.jspecify.annotations.NullMarked;
