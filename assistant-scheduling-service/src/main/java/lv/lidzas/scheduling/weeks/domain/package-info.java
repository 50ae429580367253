/** Weeks, periods and limits. */
@NullMarked
package lv.lidzas.scheduling.weeks.domain;

import org.jspecify.annotations.NullMarked;
