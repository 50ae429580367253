package lv.lidzas.testkit;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import lv.lidzas.testkit.DeclaredTable.DeclaredColumn;

/**
 * A row of {@link PlantedRows}.
 *
 * @param table where it is
 * @param place where it lies there
 * @param values the text of each column
 * @param types the type of each column
 */
record PlantedRow(
        String table, String place, Map<String, String> values, Map<String, String> types) {

    String text(String column) {
        return Objects.requireNonNull(values.get(column));
    }

    /** What a row of the answer lacks of this one; nothing if it is this one. */
    List<String> lacks(
            DeclaredTable declared, Map<String, Object> told, Predicate<String> isSubjects) {
        List<String> lacks = new ArrayList<>();
        for (DeclaredColumn column : declared.columns()) {
            String expected = expected(column, isSubjects);
            String there = String.valueOf(told.get(column.field()));
            if (!expected.equals(there)) {
                lacks.add(column.name() + " should be " + expected + " and is " + there);
            }
        }
        return lacks;
    }

    private String expected(DeclaredColumn column, Predicate<String> isSubjects) {
        String text = text(column.name());
        if (text.equals(PlantedRows.NOTHING)) {
            return PlantedRows.NOTHING;
        }
        if (column.isJson()) {
            return JsonPath.from(text).getMap("").toString();
        }
        return switch (column.form()) {
            case "WHO" -> isSubjects.test(text) ? "SUBJECT" : "ANOTHER";
            case "OWN" -> isSubjects.test(text) ? text : PlantedRows.NOTHING;
            default -> isArray(column) ? elements(text) : text;
        };
    }

    private boolean isArray(DeclaredColumn column) {
        return types.getOrDefault(column.name(), "").startsWith("_");
    }

    private static String elements(String array) {
        return List.of(array.substring(1, array.length() - 1).split(",", -1)).toString();
    }
}
