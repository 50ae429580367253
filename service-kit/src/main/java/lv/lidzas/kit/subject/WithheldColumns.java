package lv.lidzas.kit.subject;

import java.util.List;

/**
 * Columns that are not given, each by its name, so that a new one does not hide behind the others of its table.
 *
 * @param table with its schema where that is not the usual one
 * @param why a sentence
 * @param columns which
 */
public record WithheldColumns(String table, String why, List<String> columns) {

    public WithheldColumns {
        columns = List.copyOf(columns);
    }

    /** Columns of a table that have one reason. */
    public static WithheldColumns of(String table, String why, String... columns) {
        return new WithheldColumns(table, why, List.of(columns));
    }

    /** The version by which changes at once are told apart. */
    public static WithheldColumns version(String table) {
        return of(table, "Counts changes.", "version");
    }
}
