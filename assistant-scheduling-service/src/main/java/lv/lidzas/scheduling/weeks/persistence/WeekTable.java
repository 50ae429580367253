package lv.lidzas.scheduling.weeks.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/**
 * The table of counters: a row for each owner and year says what is booked in each week or month, and what may be.
 *
 * <p>The table's check, and not a question asked before, says whether there is room.
 */
final class WeekTable {

    /** The name of the check that holds each week between nothing and its limit. */
    static final String BOOKED_CHECK = "ck_week_counter_booked";

    /** A line in which the first is served first; a row that each of them changes lets the last overtake, again and again. */
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String ADD =
            """
            insert into week_counter as present (booked_minutes, limit_minutes, owner_kind, owner_id, iso_year)
            values (?, ?, ?, ?, ?)
            on conflict on constraint pk_week_counter do update
            set booked_minutes = array(select unnest(present.booked_minutes) + unnest(excluded.booked_minutes)),
                limit_minutes = array(
                    select case when added > 0 then newer else older end
                    from (select unnest(excluded.booked_minutes), unnest(excluded.limit_minutes),
                                 unnest(present.limit_minutes)) as week (added, newer, older))
            """;

    /** Where more is booked than the limit allows, the limit of that week is what is booked. */
    private static final String ADD_BEYOND =
            """
            insert into week_counter as present (booked_minutes, limit_minutes, owner_kind, owner_id, iso_year)
            values (?, ?, ?, ?, ?)
            on conflict on constraint pk_week_counter do update
            set booked_minutes = array(select unnest(present.booked_minutes) + unnest(excluded.booked_minutes)),
                limit_minutes = array(
                    select case when added > 0 then greatest(newer, booked + added) else older end
                    from (select unnest(excluded.booked_minutes), unnest(excluded.limit_minutes),
                                 unnest(present.booked_minutes), unnest(present.limit_minutes))
                        as week (added, newer, booked, older))
            returning legal_minutes(present.owner_kind) < any (present.limit_minutes)
            """;

    private static final String SUBTRACT =
            """
            update week_counter
            set booked_minutes = array(select unnest(booked_minutes) - unnest(taken)),
                limit_minutes = array(
                    select least(week.most, greatest(legal_minutes(owner_kind), week.booked - week.taken))
                    from unnest(limit_minutes, booked_minutes, taken) as week (most, booked, taken))
            from (select cast(? as smallint[]) as taken) as given
            where owner_kind = ? and owner_id = ? and iso_year = ?
            """;
    private static final String LOCK =
            """
            select 1 from week_counter where owner_kind = ? and owner_id = ? and iso_year >= ?
            order by iso_year for update
            """;
    private static final String LIMIT =
            """
            update week_counter set limit_minutes = array(
                select case when older = 0 or (iso_year, number) < (?, ?) then older else ? end
                from (select unnest(limit_minutes), generate_series(1, 53)) as week (older, number))
            where owner_kind = ? and owner_id = ? and iso_year >= ?
            """;
    private static final String READ =
            """
            select iso_year, number, booked, most
            from week_counter, unnest(booked_minutes, limit_minutes) with ordinality as week (booked, most, number)
            where owner_kind = ? and owner_id = ? and iso_year >= ? and iso_year <= ? and most > 0
            order by iso_year, number
            """;

    private static final String OVER =
            """
            select owner_id from person_weeks, unnest(limit_minutes) with ordinality as week (most, number)
            where 2400 < any (limit_minutes) and iso_year >= ? and most > 2400 and (iso_year, number) >= (?, ?)
            union
            select owner_id from person_months, unnest(limit_minutes) with ordinality as month (most, number)
            where 9600 < any (limit_minutes) and iso_year >= ? and most > 9600 and (iso_year, number) >= (?, ?)
            """;

    private static final int LAST_YEAR = 9999;

    private final Connection connection;

    WeekTable(Connection connection) {
        this.connection = connection;
    }

    /** Waits in the line of whoever is counted first; until the transaction ends nobody else adds to these weeks. */
    void queue(WeekBooking booking) throws SQLException {
        try (PreparedStatement queue = connection.prepareStatement(QUEUE)) {
            queue.setString(1, booking.counters().getFirst().id().toString());
            queue.executeQuery().close();
        }
    }

    /** Adds minutes to all weeks; the check refuses what does not fit. */
    void add(WeekBooking booking) throws SQLException {
        queue(booking);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (YearShare share : YearShare.of(booking)) {
                add.setArray(1, share.booked(connection));
                add.setArray(2, share.limits(connection));
                setKey(add, 3, share.counter(), share.year());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    /** Adds minutes to all weeks, also beyond the limit; whether a week has more than it now. */
    boolean addBeyond(WeekBooking booking) throws SQLException {
        boolean isOver = false;
        try (PreparedStatement add = connection.prepareStatement(ADD_BEYOND)) {
            for (YearShare share : YearShare.of(booking)) {
                add.setArray(1, share.booked(connection));
                add.setArray(2, share.limits(connection));
                setKey(add, 3, share.counter(), share.year());
                try (ResultSet row = add.executeQuery()) {
                    isOver |= row.next() && row.getBoolean(1);
                }
            }
        }
        return isOver;
    }

    /** The humans with more than the limit in a week or month that is not over before a day. */
    Set<UUID> humansOver(LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OVER)) {
            int at = 1;
            for (GrantedTime.Per per : GrantedTime.Per.values()) {
                CountedSpan from = per.of(day);
                select.setInt(at++, from.year());
                select.setInt(at++, from.year());
                select.setInt(at++, from.number());
            }
            Set<UUID> humans = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    humans.add(rows.getObject(1, UUID.class));
                }
            }
            return humans;
        }
    }

    /** Takes minutes from weeks that were booked before; the check refuses to take more than there are. */
    void subtract(WeekBooking booking) throws SQLException {
        try (PreparedStatement subtract = connection.prepareStatement(SUBTRACT)) {
            for (YearShare share : YearShare.of(booking)) {
                subtract.setArray(1, share.booked(connection));
                setKey(subtract, 2, share.counter(), share.year());
                subtract.addBatch();
            }
            if (IntStream.of(subtract.executeBatch()).anyMatch(changed -> changed != 1)) {
                throw new IllegalStateException(
                        "Weeks of "
                                + booking.counters()
                                + " were never booked. Maybe an allocation was saved without its booking.");
            }
        }
    }

    /** Sets the limit of the weeks from a week on that were ever booked; the check refuses what is below the booked minutes. */
    void limit(WeekCounter counter, IsoWeek from) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement update = connection.prepareStatement(LIMIT)) {
            setKey(lock, 1, counter, from.year());
            lock.executeQuery().close();
            update.setInt(1, from.year());
            update.setInt(2, from.number());
            update.setInt(3, counter.limitMinutes());
            setKey(update, 4, counter, from.year());
            update.executeUpdate();
        }
    }

    /** How full the weeks from a week on are that were ever booked, in order. */
    List<WeekHours> bookedFrom(WeekCounter counter, IsoWeek from) throws SQLException {
        return read(counter, from.year(), LAST_YEAR).stream()
                .filter(hours -> !hours.week().isBefore(from))
                .toList();
    }

    /** How full weeks or months are; one that was never booked has the counter's limit. */
    List<WeekHours> of(WeekCounter counter, List<? extends CountedSpan> spans) throws SQLException {
        Map<CountedSpan, WeekHours> booked =
                read(counter, spans.getFirst().year(), spans.getLast().year()).stream()
                        .collect(Collectors.toMap(WeekHours::span, Function.identity()));
        return spans.stream()
                .map(span -> {
                    WeekHours found = booked.get(span);
                    return found == null ? new WeekHours(span, 0, counter.limitIn(span)) : found;
                })
                .toList();
    }

    private List<WeekHours> read(WeekCounter counter, int firstYear, int lastYear)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            setKey(select, 1, counter, firstYear);
            select.setInt(4, lastYear);
            List<WeekHours> hours = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    CountedSpan span = counter.per().of(rows.getInt(1), rows.getInt(2));
                    hours.add(new WeekHours(span, rows.getInt(3), rows.getInt(4)));
                }
            }
            return hours;
        }
    }

    private static String kind(WeekCounter counter) {
        return switch (counter.per()) {
            case WEEK -> counter.of().name();
            case MONTH -> counter.of().name() + "_MONTH";
        };
    }

    private static void setKey(PreparedStatement statement, int at, WeekCounter counter, int year)
            throws SQLException {
        statement.setString(at, kind(counter));
        statement.setObject(at + 1, counter.id());
        statement.setInt(at + 2, year);
    }
}
