/** Bytes on disk, named by their hash. */
@NullMarked
package lv.lidzas.documents.content.persistence;

import org.jspecify.annotations.NullMarked;
