package lv.lidzas.scheduling.hours.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.CaseRecordsDeleted;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.contracts.intake.v1.RetentionBasisCode;
import lv.lidzas.contracts.intake.v1.RetentionClassCode;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A case whose term is over has neither a wish nor parties here, unless hours rest on it. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DeletedWishIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Inject AgroalDataSource database;
    @Inject OpenBudgets budgets;

    private final UUID application = UUID.randomUUID();

    @Test
    void theWishAndThePartiesGoWithTheCaseInAnyOrder() throws SQLException {
        send(submitted());
        await("assistant_wish", 1);
        assertThat(rows("case_parties")).isEqualTo(1);

        send(deleted());
        await("deleted_case", 1);
        send(deleted());
        send(submitted());
        endOfTopic();

        assertThat(rows("assistant_wish")).isZero();
        assertThat(rows("case_parties")).isZero();
    }

    @Test
    void aCaseThatHasHoursStays() throws SQLException {
        budgets.filedBy(
                "anna",
                new Grant(
                        UUID.randomUUID(),
                        application,
                        UUID.randomUUID(),
                        Grants.RULES,
                        new GrantedTime(600, GrantedTime.Per.WEEK),
                        Set.of("WORK"),
                        new ServicePeriod(MONDAY, MONDAY.plusWeeks(8).minusDays(1))));

        send(deleted());
        endOfTopic();

        assertThat(rows("deleted_case")).isZero();
        assertThat(rows("case_parties")).isEqualTo(1);
        assertThat(rows("hour_budget")).isEqualTo(1);
    }

    private ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                application,
                UUID.randomUUID(),
                null,
                List.of(new CaseParty(Tokens.keyOf("anna"), PartyRoleCode.PERSON, null, null)),
                LocalDate.of(1985, 3, 14),
                List.of(new PurposeCode("WORK")),
                false,
                true,
                UUID.randomUUID(),
                false,
                ChannelCode.ELECTRONIC,
                MONDAY,
                MONDAY.plusDays(30),
                null);
    }

    private CaseRecordsDeleted deleted() {
        return new CaseRecordsDeleted(
                application,
                RetentionClassCode.WITHDRAWN_CASE,
                RetentionBasisCode.ARCHIVES_LAW,
                MONDAY,
                MONDAY.plusDays(1),
                3);
    }

    /** What was sent before is handled: another case of the same partition is. */
    private void endOfTopic() {
        UUID marker = UUID.randomUUID();
        send(
                new CaseRecordsDeleted(
                        marker,
                        RetentionClassCode.WITHDRAWN_CASE,
                        RetentionBasisCode.ARCHIVES_LAW,
                        MONDAY,
                        MONDAY.plusDays(1),
                        1));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> rows("deleted_case", "case_id", marker) == 1);
    }

    private void send(Record event) {
        String key = application.toString();
        Envelope envelope =
                new Envelope(
                        UUID.randomUUID(),
                        Contracts.typeOf(event.getClass()),
                        key,
                        MONDAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                        key,
                        null,
                        "LUDZA");
        try (Topic topic = Topic.of(Topics.APPLICATION)) {
            topic.send(key, EventJson.write(envelope, URI.create("/lidzas/LUDZA/test"), event));
        }
    }

    private void await(String table, int count) {
        Awaitility.await(table).atMost(Duration.ofMinutes(1)).until(() -> rows(table) == count);
    }

    private int rows(String table) throws SQLException {
        String column =
                table.startsWith("case_part") || table.equals("deleted_case")
                        ? "case_id"
                        : "application_id";
        return rows(table, column, application);
    }

    private int rows(String table, String column, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from " + table + " where " + column + " = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
