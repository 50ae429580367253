/** Rates and sums, and how they are rounded. */
@NullMarked
package lv.lidzas.scheduling.pay.domain;

import org.jspecify.annotations.NullMarked;
