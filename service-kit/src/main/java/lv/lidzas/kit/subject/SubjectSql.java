package lv.lidzas.kit.subject;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQL that names the sets of a subject.
 *
 * @param text with a place for each
 * @param sets which, in order
 */
record SubjectSql(String text, List<String> sets) {

    private static final Pattern SET = Pattern.compile("\\{(ids|keys)}");

    static SubjectSql of(String sql) {
        return new SubjectSql(
                SET.matcher(sql).replaceAll("?"),
                SET.matcher(sql).results().map(found -> found.group(1)).toList());
    }

    /** Fills the places; gives the number of the next one. */
    int bind(PreparedStatement select, DataSubject subject) throws SQLException {
        Connection connection = select.getConnection();
        int place = 1;
        for (String set : sets) {
            select.setArray(
                    place++,
                    set.equals("ids")
                            ? connection.createArrayOf("uuid", subject.ids().toArray())
                            : connection.createArrayOf("text", subject.keys().toArray()));
        }
        return place;
    }
}
