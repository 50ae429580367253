/**
 * Visits (apmeklējumi): granted time becomes help on a day, at an hour, with an assistant.
 *
 * <p>A visit is planned from an allocation by the person or a representative, by the assistant, or by a caseworker. It takes from what the
 * allocation reserves in its ISO week, and beyond that from what is free in the weeks of assistant, budget and person; where time is granted by
 * the month, the week's share may be exceeded as long as the assistant's week and the month have room. What happened to it
 * is kept step by step. It asks {@code hours} whose allocation it is, {@code register} who helps and {@code weeks} whether there is room,
 * and posts to {@code ledger}. Absences stand behind a port, because they leave visits open.
 */
package lv.lidzas.scheduling.visits;
