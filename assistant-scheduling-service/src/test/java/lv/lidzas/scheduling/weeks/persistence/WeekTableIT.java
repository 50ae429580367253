package lv.lidzas.scheduling.weeks.persistence;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.Desk;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of weeks costs one row for each owner and year, and the table refuses by itself what no week may hold. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class WeekTableIT {

    @Inject WeekLedger ledger;
    @Inject OpenBudgets openBudgets;
    @Inject AgroalDataSource database;

    private final UUID person = UUID.randomUUID();
    private WeekBooking booking = new WeekBooking(List.of(), List.of(), 0);

    @BeforeEach
    void aYearIsBooked() {
        UUID budget = openBudgets.of(grant(600, A_YEAR));
        booking =
                new WeekBooking(
                        List.of(
                                new WeekCounter(Kind.ASSISTANT, Desk.register("Zane"), 2400),
                                new WeekCounter(Kind.BUDGET, budget, 600),
                                new WeekCounter(Kind.PERSON, person, 2400)),
                        A_YEAR.weeks(),
                        60);
        QuarkusTransaction.requiringNew().run(() -> ledger.book(booking));
    }

    @Test
    void aYearOf53WeeksThatLiesInTwoIsoYearsIsSixRows() {
        assertThat(booking.minutes()).hasSize(53);

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    long before = rowsWritten();
                    ledger.book(booking);
                    long booked = rowsWritten();
                    ledger.release(booking);

                    assertThat(booked - before).isEqualTo(6);
                    assertThat(rowsWritten() - booked).isEqualTo(6);
                });
    }

    private long rowsWritten() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_xact_user_tables")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booked_minutes[49] = 2401",
                "booked_minutes[49] = -1",
                "booked_minutes[49] = null",
                "booked_minutes[1] = 1",
                "booked_minutes[54] = 0",
                "booked_minutes = booked_minutes[1:52]",
                "limit_minutes[49] = 59",
                "limit_minutes[49] = 2401",
                "limit_minutes[49] = null",
                "limit_minutes = '{}'",
            })
    void whatNoWeekMayHoldIsRefusedWhoeverWritesIt(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String update =
                    "update week_counter set "
                            + change
                            + " where owner_kind = 'PERSON' and iso_year = 2026 and owner_id = '"
                            + person
                            + "'";
            assertThatThrownBy(() -> statement.executeUpdate(update))
                    .hasMessageContaining("ck_week_counter_");
        }
    }
}
