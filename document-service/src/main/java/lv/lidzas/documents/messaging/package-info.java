/** What comes from other services and what they learn from this one. */
@NullMarked
package lv.lidzas.documents.messaging;

import org.jspecify.annotations.NullMarked;
