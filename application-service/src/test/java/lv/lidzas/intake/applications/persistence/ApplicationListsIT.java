package lv.lidzas.intake.applications.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of applications takes longer because there are more of them, also when only the oldest pass its filter, or none. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ApplicationListsIT {

    /** Ten a day; what is rare is among the oldest. */
    private static final String APPLICATIONS =
            """
            insert into person (id, code_index, code_cipher, first_seen_at)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n::text::bytea, '', now()
            from generate_series(1, 2000) n;

            insert into application (id, version, state, channel, received_on, recorded_at, recorded_by, submitter_key,
                person_id, is_represented, representative_id, purposes, submitted_at, submitted_as, decide_by, decision_id)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0,
                case when n <= 200 then 'SUBMITTED' when n <= 400 then 'COMPLETE' when n <= 600 then 'DRAFT'
                     when n <= 800 then 'WITHDRAWN' else 'DECIDED' end,
                case when n <= 1000 then 'POST' else 'ELECTRONIC' end,
                date '2020-01-01' + n / 10, now(), '1.liga', case when n <= 10000 then '1.portal' else '1.login-' || n % 1000 end,
                ('01970000-0000-7000-8000-' || lpad((n % 1000 + 1)::text, 12, '0'))::uuid, false,
                ('01970000-0000-7000-8000-' || lpad((n % 1000 + 1001)::text, 12, '0'))::uuid, '{}',
                now(), case when n % 3 = 0 then 'REPRESENTATIVE' else 'STRANGER' end, date '2020-02-01' + n / 10, case when n > 800 then gen_random_uuid() end
            from generate_series(1, 20000) n;

            insert into case_parties (case_id, submitter_key, submitter_role, sequence)
            select id, submitter_key, 'UNVERIFIED_SUBMITTER', 0 from application where submitter_key = '1.portal';
            insert into case_party (case_id, position, party_key, role)
            select case_id, 0, '1.person-' || row_number() over (order by case_id) % 1000, 'PERSON' from case_parties
            where submitter_key = '1.portal'
            """;

    private static final LocalDate BEFORE_ALL = LocalDate.of(2019, 1, 1);
    private static final LocalDate AMONG_THE_OLDEST = LocalDate.of(2020, 3, 1);
    private static final LocalDate HALF_WAY = LocalDate.of(2022, 9, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(2026, 1, 1);

    @Inject Applications applications;
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
    void noFilterReadsMoreThanAFewPages() throws SQLException {
        ListPlans plans = new ListPlans(database, ApplicationFilter.class).fill(APPLICATIONS);
        watch(plans, "", ApplicationFilter.ALL);
        for (ApplicationStateCode state : ApplicationStateCode.values()) {
            watch(plans, "state", filter(state, null, null, null, null));
            watch(plans, "state,receivedFrom", filter(state, null, AFTER_ALL, null, null));
            watch(plans, "state,receivedUntil", filter(state, null, null, HALF_WAY, null));
            watch(plans, "state,decideUntil", filter(state, null, null, null, HALF_WAY));
        }
        for (SubmissionChannel channel : SubmissionChannel.values()) {
            watch(plans, "channel", filter(null, channel, null, null, null));
            watch(plans, "channel,receivedFrom", filter(null, channel, AFTER_ALL, null, null));
            watch(plans, "channel,receivedUntil", filter(null, channel, null, HALF_WAY, null));
            watch(plans, "channel,decideUntil", filter(null, channel, null, null, HALF_WAY));
        }
        for (LocalDate day : new LocalDate[] {BEFORE_ALL, AMONG_THE_OLDEST, HALF_WAY, AFTER_ALL}) {
            watch(plans, "receivedFrom", filter(null, null, day, null, null));
            watch(plans, "receivedUntil", filter(null, null, null, day, null));
            watch(plans, "decideUntil", filter(null, null, null, null, day));
            watch(plans, "receivedFrom,decideUntil", filter(null, null, HALF_WAY, null, day));
        }
        for (int person : new int[] {1, 1001, 3000}) {
            ApplicationFilter named = ApplicationFilter.ALL.naming(Set.of(person(person)));
            watch(plans, "names", named);
            watch(
                    plans,
                    "names",
                    ApplicationFilter.ALL.naming(Set.of(person(person), person(2999))));
            for (int records = 2; records <= 8; records++) {
                watch(plans, "names", ApplicationFilter.ALL.naming(linked(person, records)));
            }
            for (String login : new String[] {"portal", "login-7", "person-7", "nobody"}) {
                own(plans, login, null);
                own(plans, login, person(person));
            }
        }
        plans.everyComponentWasWatched();
    }

    /** The records of one human; hardly anybody has eight. */
    private static Set<PersonId> linked(int first, int records) {
        return IntStream.range(first, first + records)
                .mapToObj(ApplicationListsIT::person)
                .collect(Collectors.toSet());
    }

    private void own(ListPlans plans, String login, @Nullable PersonId identity)
            throws SQLException {
        ApplicationFilter.Owner owner =
                new ApplicationFilter.Owner(
                        Set.of(new PartyKey("1." + login)),
                        identity == null ? Set.of() : Set.of(identity),
                        AFTER_ALL);
        watch(plans, "visibleTo", ApplicationFilter.ALL.visibleTo(owner));
        ApplicationFilter.Owner known =
                new ApplicationFilter.Owner(
                        Set.of(new PartyKey("1." + login), new PartyKey("1.login-8")),
                        identity == null ? Set.of() : Set.of(identity),
                        AFTER_ALL);
        watch(plans, "visibleTo", ApplicationFilter.ALL.visibleTo(known));
        ApplicationFilter.Owner many =
                new ApplicationFilter.Owner(
                        Set.of(new PartyKey("1." + login)), linked(1, 8), AFTER_ALL);
        watch(plans, "visibleTo", ApplicationFilter.ALL.visibleTo(many));
    }

    private void watch(ListPlans plans, String filtered, ApplicationFilter filter)
            throws SQLException {
        plans.watch(
                filtered,
                after -> applications.list(filter, new PageRequest(after, ListPlans.PAGE)).next());
    }

    private static PersonId person(int number) {
        return new PersonId(UUID.fromString("01970000-0000-7000-8000-%012d".formatted(number)));
    }

    private static ApplicationFilter filter(
            @Nullable ApplicationStateCode state,
            @Nullable SubmissionChannel channel,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedUntil,
            @Nullable LocalDate decideUntil) {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, null, null);
    }
}
