package lv.lidzas.kit.subject;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question for a page of the rows of a table: its columns, the owners of the encrypted ones, and the key.
 *
 * @param table what is asked for
 * @param owners the SQL of each owner, once
 * @param rows which, with places for the subject's sets
 */
record PersonalQuery(PersonalTable table, List<String> owners, SubjectSql rows) {

    static PersonalQuery of(PersonalTable table) {
        List<String> owners =
                table.columns().stream()
                        .map(PersonalColumn::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new PersonalQuery(table, owners, SubjectSql.of(table.rows()));
    }

    /** The statement for the first page, or for one after a key. */
    String sql(boolean isAfter, int limit) {
        String key = String.join(", ", table.key());
        String columns =
                Stream.of(
                                table.columns().stream().map(PersonalColumn::name),
                                owners.stream().map(owner -> "(" + owner + ")"),
                                table.key().stream())
                        .flatMap(it -> it)
                        .collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(table.key().size(), "?"));
        return "select "
                + columns
                + " from "
                + table.table()
                + " where ("
                + rows.text()
                + ")"
                + (isAfter ? " and (" + key + ") > (" + places + ")" : "")
                + " order by "
                + key
                + " limit "
                + limit;
    }

    void bind(PreparedStatement select, DataSubject subject, @Nullable List<Object> after)
            throws SQLException {
        int place = rows.bind(select, subject);
        if (after != null) {
            for (Object value : after) {
                select.setObject(place++, value);
            }
        }
    }

    PersonalRow row(ResultSet found) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int place = 1; place <= table.columns().size(); place++) {
            values.add(PersonalValue.read(found, place));
        }
        List<@Nullable UUID> ofEach = new ArrayList<>();
        for (PersonalColumn column : table.columns()) {
            int place = table.columns().size() + 1 + owners.indexOf(column.owner());
            ofEach.add(column.owner() == null ? null : found.getObject(place, UUID.class));
        }
        List<Object> key = new ArrayList<>();
        for (int place = 1; place <= table.key().size(); place++) {
            key.add(found.getObject(table.columns().size() + owners.size() + place));
        }
        return new PersonalRow(values, ofEach, key);
    }
}
