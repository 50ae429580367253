/** Rule sets out to the other services, and a look at what their topic holds. */
@NullMarked
package lv.lidzas.eligibility.rulesets.messaging;

import org.jspecify.annotations.NullMarked;
