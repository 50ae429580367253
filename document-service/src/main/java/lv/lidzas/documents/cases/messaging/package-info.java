/** Applications and decisions from other services. */
@NullMarked
package lv.lidzas.documents.cases.messaging;

import org.jspecify.annotations.NullMarked;
