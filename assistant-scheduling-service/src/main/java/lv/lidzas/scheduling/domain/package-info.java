/**
 * The register of assistants, ISO weeks, hour budgets and allocations.
 *
 * <p>Hours are whole minutes in an ISO week of Latvian calendar days. The two weekly limits themselves are held by the
 * database (see the port {@code WeekLedger}); the types here say what is booked, from when and until when.
 */
@NullMarked
package lv.lidzas.scheduling.domain;

import org.jspecify.annotations.NullMarked;
