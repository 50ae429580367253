package lv.lidzas.scheduling.weeks.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/**
 * A table with a counter of booked minutes for each owner and week.
 *
 * <p>Rows are taken in the order of the weeks by every statement, so that two transactions never wait for each other. The
 * table's check, and not a question asked before, says whether there is room.
 *
 * @param name the table
 * @param owner its column for the assistant, the budget or the person
 */
record WeekTable(String name, String owner) {

    static WeekTable of(WeekCounter.Kind kind) {
        return switch (kind) {
            case ASSISTANT -> new WeekTable("assistant_week", "assistant_id");
            case BUDGET -> new WeekTable("budget_week", "budget_id");
            case PERSON -> new WeekTable("person_week", "person_id");
        };
    }

    /** The name of the check that holds the counter between nothing and the limit. */
    String bookedCheck() {
        return "ck_" + name + "_booked";
    }

    /** Adds minutes to all weeks in one statement; the check refuses what does not fit. */
    void add(Connection connection, WeekCounter counter, List<IsoWeek> weeks, int minutes)
            throws SQLException {
        try (PreparedStatement add =
                prepare(
                        connection,
                        """
                        insert into TABLE as present (OWNER, week_start, booked_minutes, limit_minutes)
                        select ?, week, ?, ? from unnest(?) as week order by week
                        on conflict (OWNER, week_start) do update
                        set booked_minutes = present.booked_minutes + excluded.booked_minutes,
                            limit_minutes = excluded.limit_minutes
                        """)) {
            add.setObject(1, counter.id());
            add.setInt(2, minutes);
            add.setInt(3, counter.limitMinutes());
            add.setArray(4, arrayOf(connection, weeks));
            add.executeUpdate();
        }
    }

    /** Takes minutes from weeks that were booked before. */
    void subtract(Connection connection, UUID id, List<IsoWeek> weeks, int minutes)
            throws SQLException {
        lock(connection, id, weeks);
        try (PreparedStatement subtract =
                prepare(
                        connection,
                        "update TABLE set booked_minutes = booked_minutes - ? where OWNER = ? and week_start = any (?)")) {
            subtract.setInt(1, minutes);
            subtract.setObject(2, id);
            subtract.setArray(3, arrayOf(connection, weeks));
            int changed = subtract.executeUpdate();
            if (changed != weeks.size()) {
                throw new IllegalStateException(
                        weeks.size()
                                + " weeks of "
                                + name
                                + " "
                                + id
                                + " were to be released, and there are "
                                + changed
                                + ". Maybe an allocation was saved without its booking.");
            }
        }
    }

    private void lock(Connection connection, UUID id, List<IsoWeek> weeks) throws SQLException {
        try (PreparedStatement lock =
                prepare(
                        connection,
                        "select 1 from TABLE where OWNER = ? and week_start = any (?) order by week_start for update")) {
            lock.setObject(1, id);
            lock.setArray(2, arrayOf(connection, weeks));
            lock.executeQuery().close();
        }
    }

    /** Sets the limit of the weeks from a week on; the check refuses what is below the booked minutes. */
    void limit(Connection connection, UUID id, IsoWeek from, int limit) throws SQLException {
        lock(connection, id, weeksFrom(connection, id, from));
        try (PreparedStatement update =
                prepare(
                        connection,
                        "update TABLE set limit_minutes = ? where OWNER = ? and week_start >= ?")) {
            update.setInt(1, limit);
            update.setObject(2, id);
            update.setObject(3, from.firstDay());
            update.executeUpdate();
        }
    }

    /** The weeks from a week on that were ever booked. */
    List<IsoWeek> weeksFrom(Connection connection, UUID id, IsoWeek from) throws SQLException {
        try (PreparedStatement select =
                prepare(
                        connection,
                        "select week_start from TABLE where OWNER = ? and week_start >= ? order by week_start")) {
            select.setObject(1, id);
            select.setObject(2, from.firstDay());
            List<IsoWeek> weeks = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    weeks.add(new IsoWeek(rows.getObject(1, LocalDate.class)));
                }
            }
            return weeks;
        }
    }

    /** How full the weeks are; a week without a row has the counter's limit and no minutes. */
    List<WeekHours> read(Connection connection, WeekCounter counter, List<IsoWeek> weeks)
            throws SQLException {
        try (PreparedStatement select =
                prepare(
                        connection,
                        """
                        select week, coalesce(booked_minutes, 0), coalesce(limit_minutes, ?)
                        from unnest(?) as week left join TABLE on OWNER = ? and week_start = week order by week
                        """)) {
            select.setInt(1, counter.limitMinutes());
            select.setArray(2, arrayOf(connection, weeks));
            select.setObject(3, counter.id());
            List<WeekHours> hours = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hours.add(
                            new WeekHours(
                                    new IsoWeek(rows.getObject(1, LocalDate.class)),
                                    rows.getInt(2),
                                    rows.getInt(3)));
                }
            }
            return hours;
        }
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql.replace("TABLE", name).replace("OWNER", owner));
    }

    private static Array arrayOf(Connection connection, List<IsoWeek> weeks) throws SQLException {
        return connection.createArrayOf(
                "date", weeks.stream().map(week -> week.firstDay().toString()).toArray());
    }
}
