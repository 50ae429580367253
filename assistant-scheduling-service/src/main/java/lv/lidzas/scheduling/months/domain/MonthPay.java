package lv.lidzas.scheduling.months.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.calendar.NormTime;
import lv.lidzas.scheduling.pay.domain.Cents;
import lv.lidzas.scheduling.pay.domain.HourRate;
import lv.lidzas.scheduling.pay.domain.PayTable;
import lv.lidzas.scheduling.pay.domain.PayTerms;

/**
 * What a month comes to (atlīdzība par mēnesi).
 *
 * @param lines by rate, in the order of the days
 * @param unknownMinutes minutes of days for which no rate is known
 */
public record MonthPay(List<PayLine> lines, int unknownMinutes) {

    public MonthPay {
        lines = List.copyOf(lines);
    }

    /**
     * The pay of what was done.
     *
     * @param ofMinor whether a minor was assisted
     */
    public static MonthPay of(Timesheet sheet, PayTable table, boolean ofMinor, NormTime norm) {
        Map<Rates, Integer> minutes = new LinkedHashMap<>();
        int unknown = 0;
        for (SheetLine line : sheet.lines()) {
            PayTerms terms = table.on(line.day());
            if (terms == null) {
                unknown += line.minutes();
            } else if (line.minutes() > 0) {
                minutes.merge(
                        new Rates(
                                terms.hour(sheet.key().month(), ofMinor, norm),
                                terms.stateFunding(sheet.key().month(), ofMinor, norm)),
                        line.minutes(),
                        Integer::sum);
            }
        }
        return new MonthPay(
                minutes.entrySet().stream()
                        .map(it ->
                                PayLine.of(it.getKey().hour(), it.getKey().state(), it.getValue()))
                        .toList(),
                unknown);
    }

    public Cents pay() {
        return lines.stream().map(PayLine::pay).reduce(Cents.NOTHING, Cents::plus);
    }

    public Cents stateFunding() {
        return lines.stream().map(PayLine::stateFunding).reduce(Cents.NOTHING, Cents::plus);
    }

    private record Rates(HourRate hour, HourRate state) {}
}
