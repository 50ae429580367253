package lv.lidzas.sandbox.ownership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each relation was answered for each operation, in each case. */
final class Cells {

    /** Operation, then relation, then answer, then the cases in which it was given. */
    private final Map<String, Map<Relation, Map<Cell, List<String>>>> cells = new LinkedHashMap<>();

    private int count;

    /** An answer, as far as ownership goes. */
    enum Cell {
        /** The door opens, whatever is then said of the rest of the request. */
        YES("yes"),
        /** It answers as if there were no such case. */
        HIDDEN("-"),
        /** The role may not, whosever case it is. */
        NO("no"),
        /** Staff may not, because it is their own matter. */
        OWN_MATTER("own matter"),
        /** Something broke. */
        BROKEN("BROKEN");

        private final String text;

        Cell(String text) {
            this.text = text;
        }
    }

    void add(String operation, Relation relation, String title, Cell cell) {
        cells.computeIfAbsent(operation, _ -> new EnumMap<>(Relation.class))
                .computeIfAbsent(relation, _ -> new TreeMap<>())
                .computeIfAbsent(cell, _ -> new ArrayList<>())
                .add(title);
        count++;
    }

    int count() {
        return count;
    }

    /** Every cell of one kind, in words. */
    List<String> of(Cell cell) {
        List<String> found = new ArrayList<>();
        cells.forEach((operation, row) ->
                row.forEach((relation, answers) -> {
                    if (answers.containsKey(cell)) {
                        found.add(operation + " as " + relation.title() + ": " + answers.get(cell));
                    }
                }));
        return found;
    }

    /** Every "yes" that one of these relations was given. */
    List<String> opened(java.util.function.Predicate<Relation> who) {
        List<String> found = new ArrayList<>();
        cells.forEach((operation, row) ->
                row.forEach((relation, answers) -> {
                    if (who.test(relation) && answers.containsKey(Cell.YES)) {
                        found.add(operation + " as " + relation.title() + ": " + answers);
                    }
                }));
        return found;
    }

    /** The table as Markdown; a cell with two answers says in which cases each was given. */
    String markdown() {
        StringBuilder table = new StringBuilder("| Operation |");
        for (Relation relation : Relation.values()) {
            table.append(' ').append(relation.title()).append(" |");
        }
        table.append("\n|---|").append("---|".repeat(Relation.values().length)).append('\n');
        cells.forEach((operation, row) -> {
            table.append("| ").append(operation).append(" |");
            for (Relation relation : Relation.values()) {
                table.append(' ').append(text(row.getOrDefault(relation, Map.of()))).append(" |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private static String text(Map<Cell, List<String>> answers) {
        if (answers.size() == 1) {
            return answers.keySet().iterator().next().text;
        }
        List<String> texts = new ArrayList<>();
        answers.forEach(
                (cell, titles) -> texts.add(cell.text + " (" + String.join("; ", titles) + ")"));
        return String.join(", ", texts);
    }
}
