/** What people and events ask of hours. */
@NullMarked
package lv.lidzas.scheduling.hours.usecase;

import org.jspecify.annotations.NullMarked;
