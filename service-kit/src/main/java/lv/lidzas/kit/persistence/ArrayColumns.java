package lv.lidzas.kit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the columns of many rows, each as an array that {@code unnest} takes apart: one statement, however many rows.
 *
 * @param statement what is to be sent on the connection
 */
public record ArrayColumns<T>(Connection connection, PreparedStatement statement, List<T> rows) {

    /**
     * Sets a parameter.
     *
     * @param place its number, from 1
     * @param type the name that PostgreSQL has for the type of the elements
     */
    public void set(int place, String type, Function<T, @Nullable Object> value)
            throws SQLException {
        statement.setArray(
                place, connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
