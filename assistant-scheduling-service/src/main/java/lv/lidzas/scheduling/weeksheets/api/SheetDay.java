package lv.lidzas.scheduling.weeksheets.api;

import java.util.List;

/**
 * A day of the page.
 *
 * @param name in words
 * @param rows its visits; none on a free day
 */
public record SheetDay(String name, List<SheetRow> rows) {

    public SheetDay {
        rows = List.copyOf(rows);
    }

    /** How many lines the day takes. */
    public int lines() {
        return Math.max(1, rows.size());
    }
}
