/** The store of bytes, and sweeping it. */
@NullMarked
package lv.lidzas.documents.content.usecase;

import org.jspecify.annotations.NullMarked;
