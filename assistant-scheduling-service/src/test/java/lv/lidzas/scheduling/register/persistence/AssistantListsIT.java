package lv.lidzas.scheduling.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.WholeName;
import lv.lidzas.scheduling.register.usecase.AssistantFilter;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.register.usecase.FreeAssistants;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of assistants takes longer because there are more of them. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class AssistantListsIT {

    /** Every second one has a full week wherever there are weeks. */
    private static final String REGISTER =
            """
            insert into assistant (id, version, given_name, family_name, personal_code_index, whole_name_index,
                personal_code_cipher, phone, experience_kind, experience_description,
                login_key, other_minutes_per_week, active_from, state)
            select ('01960000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, SEALED, SEALED, sha256(n::text::bytea), sha256((n % 3000)::text::bytea), SEALED, SEALED, 'WORK',
                SEALED, '1.assistant-' || n, 0, '2026-01-01', case when n <= 300 then 'SUSPENDED' else 'ACTIVE' end
            from generate_series(1, 20000) n;

            insert into week_counter (owner_kind, owner_id, iso_year, booked_minutes, limit_minutes)
            select 'ASSISTANT', id, year, array_fill(case when login_key like '%0' then 2400 else 600 end, array[53])::smallint[],
                array_fill(2400, array[53])::smallint[]
            from assistant, generate_series(2026, 2028) year where login_key like '1.assistant-%';

            insert into vault.person_key (owner_id, destroyed_at) select id, now() from assistant
            on conflict do nothing;
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    private static final ServicePeriod A_YEAR =
            new ServicePeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30));

    @Inject Assistants assistants;
    @Inject FreeAssistants freeAssistants;
    @Inject AgroalDataSource database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void noFilterReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, AssistantFilter.class).fill(REGISTER);
        watch(plans, "", new AssistantFilter(null, null, null));
        for (AssistantState state : AssistantState.values()) {
            watch(plans, "state", new AssistantFilter(state, null, null));
        }
        for (String login : new String[] {"assistant-1", "nobody"}) {
            AssistantLogin self =
                    new AssistantLogin(
                            Set.of(new PartyKey("1." + login), new PartyKey("1.assistant-2")),
                            new PersonalCode("39000000001"));
            watch(plans, "login", new AssistantFilter(null, null, self));
        }
        AssistantFilter.Free free = new AssistantFilter.Free(600, Weeks.ONE_WEEK);
        watch(plans, "free", new AssistantFilter(null, free, null));
        watch(plans, "free,state", new AssistantFilter(AssistantState.ACTIVE, free, null));
        plans.everyComponentWasWatched();
    }

    @Test
    void namesakesReadFew() throws SQLException {
        new ListPlans(database, AssistantFilter.class)
                .fill(REGISTER)
                .watch(
                        "namesakes",
                        after ->
                                assistants
                                        .namesakes(
                                                WholeName.of("Neviens Paraugs"),
                                                new PageRequest(after, ListPlans.PAGE))
                                        .next());
    }

    @Test
    void aProposalReadsFew() throws SQLException {
        UUID oldest = UUID.fromString("01960000-0000-7000-8000-000000000301");
        new ListPlans(database, AssistantFilter.class)
                .fill(REGISTER)
                .watch(
                        "proposals",
                        _ -> {
                            assertThat(freeAssistants.during(A_YEAR, null, 10)).hasSize(10);
                            return null;
                        })
                .watch(
                        "proposals with a wish",
                        _ -> {
                            assertThat(freeAssistants.during(A_YEAR, new AssistantId(oldest), 10))
                                    .first()
                                    .satisfies(it -> assertThat(it.wishedFor()).isTrue());
                            return null;
                        });
    }

    @Test
    void aProposalReadsFewAlsoWhereNobodyHasRoom() throws SQLException {
        new ListPlans(database, AssistantFilter.class)
                .fill(REGISTER.replace("else 600", "else 2400"))
                .watch(
                        "proposals of a full register",
                        _ -> {
                            // Other tests leave a few who have room.
                            assertThat(freeAssistants.during(A_YEAR, null, 50))
                                    .noneMatch(it -> isOfThisRegister(it.assistant().id()));
                            return null;
                        });
    }

    private static boolean isOfThisRegister(AssistantId id) {
        return id.value().toString().startsWith("01960000-");
    }

    private void watch(ListPlans plans, String filtered, AssistantFilter filter)
            throws SQLException {
        plans.watch(
                filtered,
                after -> assistants.list(filter, new PageRequest(after, ListPlans.PAGE)).next());
    }
}
