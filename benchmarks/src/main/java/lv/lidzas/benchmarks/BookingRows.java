package lv.lidzas.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Row;
import lv.lidzas.sandbox.demo.Api;

/** The rows that bookings need and write: assistants, budgets of a year, and the statements of one booking. */
final class BookingRows {

    private static final int WEEKS_OF_YEAR = 53;

    /** Far from the numbers of other programs' rows, because at their smallest they share the database. */
    private static final int BEFORE_FIRST = 10_000_000;

    private static final AtomicInteger REGISTERED = new AtomicInteger();

    private BookingRows() {}

    static String assistant(int number) {
        return Numbered.id(Numbered.ASSISTANT, BEFORE_FIRST + number);
    }

    static String budget(int number) {
        return Numbered.id(Numbered.BUDGET, BEFORE_FIRST + number);
    }

    /** An assistant in the register, after whom others are made. */
    static String assistant(Api api, Rig rig) {
        return api.post(
                        "liga",
                        rig.addresses().scheduling() + "/v1/assistants",
                        Map.of(
                                "givenName",
                                "Kārlis",
                                "familyName",
                                "Paraugs",
                                "personalCode",
                                "396000-%05d".formatted(REGISTERED.incrementAndGet()),
                                "phone",
                                "+37120000001",
                                "activeFrom",
                                "2020-01-01",
                                "experience",
                                Map.of("kind", "WORK", "description", "Parauga apraksts")))
                .expect(201)
                .text("id");
    }

    /** Assistants and budgets with numbers from 1. */
    static void load(Connection database, String assistant, int count) throws SQLException {
        write(database, Row.of(database, "assistant", "id = '" + assistant + "'"), count);
    }

    /** The same for another database. */
    static void copy(Connection from, Connection to, int count) throws SQLException {
        write(to, Row.of(from, "assistant", "true"), count);
    }

    private static void write(Connection database, Row assistant, int count) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    assistant
                            .with("id", Numbered.expression(Numbered.ASSISTANT, "n"))
                            .with("personal_code_index", "sha256(n::text::bytea)")
                            .insert(BEFORE_FIRST + 1, BEFORE_FIRST + count));
            statement.execute(
                    """
                    insert into hour_budget (id, version, rule_set_id, decision_id, application_id, person_id, human_id, owner_key, granted_minutes,
                        granted_per, first_day, last_day, opened_at, changed_at)
                    select %s, 0, 'MK942-2016', %s, %s, %s, %s, '1.n' || n, 2400, 'WEEK', date '%s', date '%s', now(), now()
                    from generate_series(%d, %d) n\
                    """
                            .formatted(
                                    Numbered.expression(Numbered.BUDGET, "n"),
                                    Numbered.expression(Numbered.DECISION, "n"),
                                    Numbered.expression(Numbered.APPLICATION, "n"),
                                    Numbered.expression(Numbered.PERSON, "n"),
                                    Numbered.expression(Numbered.PERSON, "n"),
                                    today(),
                                    lastDay(),
                                    BEFORE_FIRST + 1,
                                    BEFORE_FIRST + count));
        }
    }

    /** What the service sends for one booking, without what it only reads again. */
    static List<String> script(Connection database, int pairs) {
        return script(database, pairs, ":n", 1);
    }

    /** The same for all on one assistant, whose weeks are written but never become full. */
    static List<String> scriptOfOneAssistant(Connection database, int pairs) {
        return script(database, pairs, Integer.toString(BEFORE_FIRST + 1), 0);
    }

    private static List<String> script(
            Connection database, int pairs, String assistantNumber, int minutesOfAssistant) {
        String assistant = Numbered.expression(Numbered.ASSISTANT, assistantNumber);
        Row allocation = Row.of(database, "allocation", "true");
        Row answered = Row.of(database, "idempotency", "status = 201");
        String number = Numbered.expression(Numbered.BUDGET, ":n");
        List<String> lines = new ArrayList<>();
        lines.add("\\set n random(%d, %d)".formatted(BEFORE_FIRST + 1, BEFORE_FIRST + pairs));
        lines.add("begin;");
        lines.add("delete from outbox where position = :position;");
        lines.add(
                "insert into idempotency (id, day, request_hash) values (sha256(uuidv7()::text::bytea), current_date, decode(repeat('00', 60), 'hex')) returning id as key \\gset");
        lines.add("select * from hour_budget where id = " + number + " for no key update;");
        lines.add("select * from assistant where id = " + assistant + " for share;");
        lines.add("savepoint before_weeks;");
        lines.add("select pg_advisory_xact_lock(hashtextextended(" + assistant + "::text, 0));");
        lines.addAll(weeks("ASSISTANT", assistant, minutesOfAssistant));
        lines.addAll(weeks("BUDGET", number, 1));
        lines.addAll(weeks("PERSON", Numbered.expression(Numbered.PERSON, ":n"), 1));
        lines.add(
                "insert into outbox (event_id, topic, key, event) values (uuidv7(), 'scheduling', 'x', repeat('x', 900))"
                        + " returning position \\gset");
        lines.add(answered.update("id", ":key") + ";");
        lines.add(
                allocation
                                .with("id", "uuidv7()")
                                .with("budget_id", number)
                                .with(
                                        "application_id",
                                        Numbered.expression(Numbered.APPLICATION, ":n"))
                                .with("assistant_id", assistant)
                                .insert()
                        + ";");
        lines.add(
                "update hour_budget set version = version + 1, changed_at = now() where id = "
                        + number
                        + ";");
        lines.add("end;");
        return lines;
    }

    private static List<String> weeks(String kind, String owner, int minutes) {
        int first = today().getYear();
        int last = lastDay().getYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year ->
                        """
                        insert into week_counter as present (booked_minutes, limit_minutes, owner_kind, owner_id, iso_year)
                        values ('%s', '%s', '%s', %s, %d)
                        on conflict on constraint pk_week_counter do update
                        set booked_minutes = array(select unnest(present.booked_minutes) + unnest(excluded.booked_minutes)),
                            limit_minutes = array(
                                select case when added > 0 then newer else older end
                                from (select unnest(excluded.booked_minutes), unnest(excluded.limit_minutes),
                                             unnest(present.limit_minutes)) as week (added, newer, older));\
                        """
                                .formatted(
                                        array(minutes, year == first),
                                        array(2400, year == first),
                                        kind,
                                        owner,
                                        year))
                .toList();
    }

    /** The last weeks of the first year or the first of the second. */
    private static String array(int value, boolean late) {
        List<Integer> weeks = new ArrayList<>();
        int border = today().getDayOfYear() / 7;
        for (int week = 0; week < WEEKS_OF_YEAR; week++) {
            weeks.add(week >= border == late ? value : 0);
        }
        return weeks.toString().replace('[', '{').replace(']', '}').replace(" ", "");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }

    private static LocalDate lastDay() {
        return today().plusYears(1).minusDays(1);
    }
}
