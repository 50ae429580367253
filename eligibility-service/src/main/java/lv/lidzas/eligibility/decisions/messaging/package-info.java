/** Issued decisions out to the other services. */
@NullMarked
package lv.lidzas.eligibility.decisions.messaging;

import org.jspecify.annotations.NullMarked;
