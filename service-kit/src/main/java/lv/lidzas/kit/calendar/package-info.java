/**
 * The days of Latvian law (tiesību aktos noteiktās dienas): holidays, working days, how terms are counted, and when something counts as
 * notified.
 *
 * <p>Plain Java: domains use it. Days that no formula gives are facts, shipped in {@code calendar/latvia.txt} and added to by settings.
 */
package lv.lidzas.kit.calendar;
