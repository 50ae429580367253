package lv.lidzas.kit.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A working day that an order moved (pārcelta darba diena): the government orders it by 1 July for the next year (Labour Law s.133(4)).
 *
 * @param from the day that is off
 * @param to the day that is worked instead
 */
public record MovedWorkingDay(LocalDate from, LocalDate to) {

    public MovedWorkingDay {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    from + " is moved to itself. Maybe the second day is misspelt.");
        }
    }

    /**
     * Reads {@code 2026-01-02/2026-01-17}; the name is the one that settings look for.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static MovedWorkingDay parse(CharSequence text) {
        String[] days = text.toString().strip().split("/", -1);
        try {
            if (days.length == 2) {
                return new MovedWorkingDay(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(
            CharSequence text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "\""
                        + text
                        + "\" does not say which day is moved where. Maybe it is not written as 2026-01-02/2026-01-17.",
                cause);
    }
}
