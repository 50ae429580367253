package lv.lidzas.scheduling.weeksheets.api;

/**
 * A visit as a line of the page.
 *
 * @param hours from when to when, on the clock of Latvia
 * @param help how long
 * @param purpose in words
 * @param where the place, or nothing
 * @param other whom the reader meets
 * @param state in words
 * @param isOff whether nobody comes
 */
public record SheetRow(
        String hours,
        String help,
        String purpose,
        String where,
        String other,
        String state,
        boolean isOff) {}
