/** The ledger that other features book in. */
@NullMarked
package lv.lidzas.scheduling.weeks.usecase;

import org.jspecify.annotations.NullMarked;
