package lv.lidzas.scheduling.months.domain;

import java.util.List;

/**
 * What an assistant did for a person in a month (uzskaites lapa).
 *
 * @param lines what both sides agree on, by day
 * @param open what nobody has recorded, agreed on or settled yet
 */
public record Timesheet(SheetKey key, List<SheetLine> lines, List<OpenVisit> open) {

    public Timesheet {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /** Minutes within the granted time. */
    public int minutes() {
        return lines.stream().mapToInt(SheetLine::minutes).sum();
    }

    /** Minutes beyond it. */
    public int beyondMinutes() {
        return lines.stream().mapToInt(SheetLine::beyondMinutes).sum();
    }
}
