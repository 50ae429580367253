package lv.lidzas.scheduling.pay.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pay under each act that the municipality knows figures of.
 *
 * @param tables by the act's code in lower case, such as {@code mk316}
 */
public record PayByAct(Map<String, PayTable> tables) {

    private static final PayTable UNKNOWN = new PayTable(List.of());

    public PayByAct {
        tables = Map.copyOf(tables);
    }

    /**
     * The pay for time that was granted by a rule set: timesheets follow the act of their decision.
     *
     * @param ruleSetId such as {@code MK316-2022}
     */
    public PayTable of(String ruleSetId) {
        int end = ruleSetId.indexOf('-');
        String act = end < 0 ? ruleSetId : ruleSetId.substring(0, end);
        return tables.getOrDefault(act.toLowerCase(Locale.ROOT), UNKNOWN);
    }
}
