package lv.lidzas.kit.metrics;

import java.time.LocalDate;
import java.util.List;

/**
 * A number that is counted in the service's database now and then; every replica tells the same, so look at the largest.
 *
 * @param name as {@link Metrics} has names
 * @param meaning what it counts
 * @param label by which it is told apart; empty when it is one number
 * @param values all values of the label
 * @param sql gives one number, or rows of a value of the label and its number; what it leaves out is 0. <code>{today}</code> stands
 *     for the legal day.
 */
public record SqlFigure(
        String name, String meaning, String label, List<String> values, String sql) {

    /** One number. */
    public static SqlFigure of(String name, String meaning, String sql) {
        return new SqlFigure(name, meaning, "", List.of(), sql);
    }

    String sqlOn(LocalDate day) {
        return sql.replace("{today}", "date '" + day + "'");
    }

    boolean isLabelled() {
        return !label.isEmpty();
    }
}
