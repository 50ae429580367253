package lv.lidzas.testkit;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service declares to give of a table, read from JSON, because these tests know no class of the kit.
 *
 * @param member where its rows are in the answer
 * @param table of the database
 * @param columns what is given
 */
record DeclaredTable(String member, String table, List<DeclaredColumn> columns) {

    /**
     * A column that is given.
     *
     * @param name in the table
     * @param field in the answer
     * @param form how it is given
     * @param owner whose key opens it, in SQL; empty where it is not encrypted
     * @param sealedAs the column that the encryption names; empty where it is not encrypted
     */
    record DeclaredColumn(String name, String field, String form, String owner, String sealedAs) {

        boolean isSealed() {
            return !owner.isEmpty();
        }

        boolean isJson() {
            return form.endsWith("JSON");
        }
    }

    static List<DeclaredTable> allIn(String json) {
        List<Map<String, Object>> tables = listed(JsonPath.from(json).getList(""));
        return tables.stream()
                .map(it -> new DeclaredTable(text(it, "member"), text(it, "table"), columnsOf(it)))
                .toList();
    }

    private static List<DeclaredColumn> columnsOf(Map<String, Object> table) {
        return listed(table.get("columns")).stream()
                .map(it ->
                        new DeclaredColumn(
                                text(it, "name"),
                                text(it, "field"),
                                text(it, "form"),
                                text(it, "owner"),
                                text(it, "sealedAs")))
                .toList();
    }

    /** The columns that are encrypted, each once, though several members may give it. */
    static Set<DeclaredColumn> sealedIn(List<DeclaredTable> all, String table) {
        return all.stream()
                .filter(it -> it.table.equals(table))
                .flatMap(it -> it.columns.stream())
                .filter(DeclaredColumn::isSealed)
                .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> listed(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNullElse(value, List.of());
    }

    private static String text(Map<String, Object> from, String name) {
        return Objects.requireNonNullElse(from.get(name), "").toString();
    }
}
