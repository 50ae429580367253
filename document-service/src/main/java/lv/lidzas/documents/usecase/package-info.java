/** What can be asked of this context, one class each, and the ports that the answers need. */
@NullMarked
package lv.lidzas.documents.usecase;

import org.jspecify.annotations.NullMarked;
