/**
 * The month (mēneša atskaite): what an assistant did for a person, day by day, and what it comes to.
 *
 * <p>A timesheet (uzskaites lapa) is read from what was recorded at visits and changes with it. Once the month is over and nothing in it is open, a
 * caseworker locks it: a monthly report with a hash, after which nothing of that month is recorded or corrected. Two caseworkers together reopen
 * it, and the next lock is the next edition; the earlier one stays. It asks {@code visits} and {@code worked} what was done, {@code pay} what an hour
 * is paid with, and tells {@code worked} through a port which months are locked.
 */
@NullMarked
package lv.lidzas.scheduling.months;

import org.jspecify.annotations.NullMarked;
