package lv.lidzas.eligibility.decisions.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.clarifications.usecase.ClarificationFilter;
import lv.lidzas.eligibility.clarifications.usecase.Clarifications;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.usecase.DecisionFilter;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.hearings.usecase.HearingFilter;
import lv.lidzas.eligibility.hearings.usecase.Hearings;
import lv.lidzas.eligibility.needs.usecase.NeedAssessments;
import lv.lidzas.eligibility.needs.usecase.NeedFilter;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.stays.usecase.StayFilter;
import lv.lidzas.eligibility.stays.usecase.Stays;
import lv.lidzas.eligibility.worklist.domain.WorkStep;
import lv.lidzas.eligibility.worklist.usecase.WorkFilter;
import lv.lidzas.eligibility.worklist.usecase.WorkItems;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of assessments, decisions, hearings, assessments of needs or work takes longer because there are more of them, also when only the oldest pass its filter. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EligibilityListsIT {

    /** Two runs on each application; what is rare is among the oldest. */
    private static final String CASES =
            """
            insert into case_file (application_id, state, version)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'OPEN', 0
            from generate_series(1, 10000) n;

            insert into case_parties (case_id, submitter_key, submitter_role, sequence)
            select application_id, '1.portal', 'SUBMITTER', 0 from case_file where application_id::text like '01970000-0000-7000-8000-%';
            insert into case_party (case_id, position, party_key, role)
            select application_id, 0, '1.person-' || row_number() over (order by application_id) % 5000, 'PERSON'
            from case_file where application_id::text like '01970000-0000-7000-8000-%';

            insert into assessment (id, application_id, person_id, submitter_key, made_at, assessed_on, rule_set_id, figures_from,
                outcome, waits_for, purposes_to_assess, is_current, facts, trace)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                ('01970000-0000-7000-8000-' || lpad(((n + 1) / 2)::text, 12, '0'))::uuid, gen_random_uuid(),
                case when n <= 10000 then '1.portal' else '1.login-' || n % 1000 end,
                now(), '2026-11-23', 'MK942-2016', '2016-01-01',
                case when n <= 200 then 'NOT_MET' when n <= 8000 then 'MET' else 'UNCLEAR' end, 'DOCUMENTS', '{}',
                n % 2 = 0 and n <= 10000, '', '{}'
            from generate_series(1, 20000) n;

            insert into decision (id, application_id, person_id, submitter_key, assessment_id, rule_set_id, result,
                purposes, purposes_to_assess, purpose_minutes, assessed_minutes, deducted_minutes, per, first_day, last_day, grounds,
                state, state_since, decided_on, signed_by, version)
            select id, application_id, application_id, submitter_key, id, rule_set_id, 'GRANTED',
                '{WORK}', '{}', '{}', 600, 0, 'WEEK', '2026-11-23', '2027-11-22', '{}',
                case when outcome = 'NOT_MET' and is_current then 'PROPOSED' when is_current then 'ISSUED'
                     when outcome = 'UNCLEAR' then 'CANCELLED' else 'SUPERSEDED' end, now(),
                case when is_current and outcome <> 'NOT_MET' then date '2026-11-23' end,
                case when is_current and outcome <> 'NOT_MET' then '1.clerk' end, 0
            from assessment;

            insert into grant_end (decision_id, ended_by, application_id, person_id, ended_after)
            select id, id, application_id, application_id, '2026-12-31' from decision where state = 'ISSUED';

            update decision set contest = 'CONTESTED' where state = 'ISSUED' and id::text < '01980000-0000-7000-8000-000000000500';

            insert into hearing (id, application_id, person_id, submitter_key, grounds, message, due_on, invited_at, invited_by,
                statement, heard_at, heard_from)
            select id, application_id, application_id, submitter_key, '{child-age}', '', date '2026-01-01' + n::integer, now(), '1.clerk',
                case when n > 300 then ''::bytea end, case when n > 300 then now() end, case when n > 300 then '1.person' end
            from (select *, row_number() over (order by id) n from assessment) numbered where n % 4 < 2;

            insert into clarification (id, application_id, person_id, submitter_key, reason, details, answer_by, opening, opened_at,
                due_on, closed_at, told_overdue_at)
            select id, application_id, application_id, submitter_key, 'reason-' || n % 20000, '{}', 'PERSON', 1, now(),
                date '2026-01-01' + n::integer / 10, case when n > 3000 then now() end, case when n > 100 then now() end
            from (select *, row_number() over (order by id) n from assessment) numbered;

            insert into need_assessment (id, application_id, person_id, submitter_key, assessed_on, intensity, findings, is_open,
                recorded_at, recorded_by)
            select id, application_id, application_id, submitter_key, '2026-11-23', 'COEFFICIENT_1', '', n <= 300, now(), '1.clerk'
            from (select *, row_number() over (order by id) n from assessment) numbered;

            insert into stay (id, decision_id, application_id, person_id, submitter_key, first_day, details, recorded_at, recorded_by)
            select id, id, application_id, application_id, submitter_key, '2026-11-23', '', now(), '1.clerk' from assessment
            """;

    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    /** Grants in force before open cases; what is rare comes last, because the list begins with the soonest. */
    private static final String ITEMS =
            """
            insert into work_item (application_id, person_id, is_open, is_waiting, decide_by, identity, outcome, waits_for,
                draft_id, draft_state, hearing_due, to_review, grant_until, clarification_due, assignee)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, gen_random_uuid(), n > 60000, n > 59800,
                date '2020-01-01' + n / 20, case when n % 20000 > 19700 then 'PENDING' else 'QUALIFIED_MEANS' end,
                case when n > 60000 then 'UNCLEAR' end,
                case when n <= 60000 then null when n <= 99000 then 'DOCUMENTS' when n <= 99500 then 'DOCUMENT_REVIEW'
                     when n <= 99700 then 'CASEWORKER' else 'ISSUE' end,
                case when n > 99700 then gen_random_uuid() end,
                case when n > 99850 then 'RETURNED' when n > 99700 then 'IN_REVIEW' end,
                case when n > 95000 then date '2026-06-01' + n % 400 end,
                n between 59801 and 60000,
                case when n <= 60000 then date '2026-01-01' + n % 3000 end,
                case when n > 60000 then date '2026-06-01' + n % 400 end,
                case when n between 99001 and 99900 then null when n > 99900 then '1.rare' else '1.busy' end
            from generate_series(1, 100000) n
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<OwnCases> OWN =
            List.of(
                    own("1.portal"),
                    own("1.login-7"),
                    own("1.person-7"),
                    own("1.login-7", "1.person-7"),
                    own("1.portal", "1.person-7"),
                    own("1.nobody"));

    @Inject Assessments assessments;
    @Inject Decisions decisions;
    @Inject Hearings hearings;
    @Inject Clarifications clarifications;
    @Inject WorkItems items;
    @Inject NeedAssessments needs;
    @Inject Stays stays;
    @Inject AgroalDataSource database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    /** One after the other on the same rows, because filling the tables takes longer than reading all lists. */
    @Test
    void noFilterOfWhatBelongsToACaseReadsMany() throws SQLException {
        new ListPlans(database, AssessmentFilter.class).fill(CASES);
        noFilterOfAssessmentsReadsMany();
        noFilterOfDecisionsReadsMany();
        noFilterOfAssessmentsOfNeedsReadsMany();
        noFilterOfStaysReadsMany();
        noFilterOfClarificationsReadsMany();
    }

    private void noFilterOfAssessmentsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, AssessmentFilter.class);
        for (AssessmentFilter.History history : AssessmentFilter.History.values()) {
            watch(plans, "history", new AssessmentFilter(null, null, history, null));
            for (OutcomeKind outcome : OutcomeKind.values()) {
                watch(plans, "history,outcome", new AssessmentFilter(null, outcome, history, null));
            }
            for (int number : new int[] {1, 9999, 10001}) {
                watch(
                        plans,
                        "history,applicationId",
                        new AssessmentFilter(application(number), null, history, null));
            }
        }
        for (OwnCases own : OWN) {
            watch(plans, "own", AssessmentFilter.WAITING.ownOf(own));
            watch(
                    plans,
                    "own",
                    new AssessmentFilter(null, null, AssessmentFilter.History.ALL, own));
        }
        plans.everyComponentWasWatched();
    }

    private void noFilterOfDecisionsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, DecisionFilter.class);
        watch(plans, "", new DecisionFilter(null, null, null, false, false, null, null, null));
        for (StateKind state : StateKind.values()) {
            watch(
                    plans,
                    "state",
                    new DecisionFilter(null, null, state, false, false, null, null, null));
        }
        for (int number : new int[] {1, 9999, 10001}) {
            watch(
                    plans,
                    "applicationId",
                    new DecisionFilter(
                            application(number), null, null, false, false, null, null, null));
        }
        watch(
                plans,
                "toReview",
                new DecisionFilter(null, null, null, true, false, null, null, null));
        watch(
                plans,
                "contested",
                new DecisionFilter(null, null, null, false, true, null, null, null));
        for (int number : new int[] {1, 9999, 10001}) {
            PersonId person = new PersonId(application(number).value());
            for (@Nullable Instant asOf : Arrays.asList(null, Instant.EPOCH, LATER)) {
                watch(plans, "personId,asOf", decisions(null, person, null, asOf));
                watch(
                        plans,
                        "applicationId,asOf",
                        decisions(application(number), null, null, asOf));
                for (LocalDate on : List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2099, 1, 1))) {
                    watch(plans, "personId,on,asOf", decisions(null, person, on, asOf));
                    watch(
                            plans,
                            "applicationId,on,asOf",
                            decisions(application(number), null, on, asOf));
                }
            }
        }
        for (OwnCases own : OWN) {
            watch(
                    plans,
                    "own",
                    new DecisionFilter(null, null, null, false, false, null, null, own));
        }
        plans.everyComponentWasWatched();
    }

    @Test
    void noFilterOfHearingsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, HearingFilter.class).fill(CASES);
        watch(plans, "", new HearingFilter(null, null, null));
        for (int number : new int[] {1, 9999, 10001}) {
            watch(plans, "applicationId", new HearingFilter(application(number), null, null));
        }
        for (LocalDate due : List.of(LocalDate.of(2026, 1, 9), LocalDate.of(2099, 1, 1))) {
            watch(plans, "dueUntil", new HearingFilter(null, due, null));
        }
        for (OwnCases own : OWN) {
            watch(plans, "own", new HearingFilter(null, null, own));
        }
        plans.everyComponentWasWatched();
    }

    private void noFilterOfAssessmentsOfNeedsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, NeedFilter.class);
        watch(plans, "", new NeedFilter(null, null));
        for (int number : new int[] {1, 9999, 10001}) {
            watch(plans, "applicationId", new NeedFilter(application(number), null));
        }
        for (OwnCases own : OWN) {
            watch(plans, "own", new NeedFilter(null, own));
        }
        plans.everyComponentWasWatched();
    }

    private void noFilterOfStaysReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, StayFilter.class);
        for (int number : new int[] {1, 9999, 10001}) {
            Set<UUID> persons =
                    Set.of(application(number).value(), application(number + 1).value());
            for (@Nullable Instant asOf : Arrays.asList(null, Instant.EPOCH, LATER)) {
                watch(plans, "persons,asOf", new StayFilter(persons, asOf, null));
            }
            for (OwnCases own : OWN) {
                watch(plans, "persons,own", new StayFilter(persons, null, own));
            }
        }
        plans.everyComponentWasWatched();
    }

    private void watch(ListPlans plans, String filtered, StayFilter filter) throws SQLException {
        plans.watch(filtered, after -> stays.list(filter, page(after)).next());
    }

    private static DecisionFilter decisions(
            @Nullable ApplicationId application,
            @Nullable PersonId person,
            @Nullable LocalDate on,
            @Nullable Instant asOf) {
        return new DecisionFilter(application, person, null, false, false, on, asOf, null);
    }

    private void noFilterOfClarificationsReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, ClarificationFilter.class);
        watch(plans, "", new ClarificationFilter(null, false, null, false, null));
        watch(plans, "open", new ClarificationFilter(null, true, null, false, null));
        for (int number : new int[] {1, 9999, 10001}) {
            watch(
                    plans,
                    "applicationId",
                    new ClarificationFilter(application(number), false, null, false, null));
        }
        for (LocalDate due : List.of(LocalDate.of(2026, 1, 9), LocalDate.of(2099, 1, 1))) {
            watch(plans, "dueUntil", new ClarificationFilter(null, true, due, false, null));
            watch(plans, "untold", new ClarificationFilter(null, true, due, true, null));
        }
        for (OwnCases own : OWN) {
            watch(plans, "own", new ClarificationFilter(null, false, null, false, own));
        }
        plans.everyComponentWasWatched();
    }

    private void watch(ListPlans plans, String filtered, ClarificationFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> clarifications.list(filter, page(after)).next());
    }

    @Test
    void noFilterOfTheWorklistReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, WorkFilter.class).fill(ITEMS);
        LocalDate never = LocalDate.of(2000, 1, 1);
        LocalDate ever = LocalDate.of(2099, 1, 1);
        watch(plans, "today", work(null, null, null, null, null, null));
        for (WorkStep step : WorkStep.values()) {
            watch(plans, "step", work(step, null, null, null, null, null));
        }
        for (IdentityKind identity : IdentityKind.values()) {
            watch(plans, "identity", work(null, null, identity, null, null, null));
        }
        for (Set<PartyKey> keys :
                List.of(keys(), keys("1.busy"), keys("1.rare"), keys("1.busy", "1.rare"))) {
            watch(plans, "assignees", work(null, null, null, keys, null, null));
        }
        for (LocalDate day : List.of(never, TODAY, ever)) {
            watch(plans, "decideUntil", work(null, day, null, null, null, null));
            watch(plans, "endingUntil", work(null, null, null, null, day, null));
            watch(plans, "hearingDueUntil", work(null, null, null, null, null, day));
            watch(
                    plans,
                    "clarificationDueUntil",
                    new WorkFilter(null, null, null, null, null, null, day, TODAY));
        }
        plans.everyComponentWasWatched();
    }

    private static WorkFilter work(
            @Nullable WorkStep step,
            @Nullable LocalDate decideUntil,
            @Nullable IdentityKind identity,
            @Nullable Set<PartyKey> assignees,
            @Nullable LocalDate endingUntil,
            @Nullable LocalDate hearingDueUntil) {
        return new WorkFilter(
                step, decideUntil, identity, assignees, endingUntil, hearingDueUntil, null, TODAY);
    }

    private static Set<PartyKey> keys(String... texts) {
        return Arrays.stream(texts).map(PartyKey::new).collect(Collectors.toSet());
    }

    private void watch(ListPlans plans, String filtered, WorkFilter filter) throws SQLException {
        plans.watch(filtered, after -> items.list(filter, page(after)).next());
    }

    private void watch(ListPlans plans, String filtered, NeedFilter filter) throws SQLException {
        plans.watch(filtered, after -> needs.list(filter, page(after)).next());
    }

    private void watch(ListPlans plans, String filtered, HearingFilter filter) throws SQLException {
        plans.watch(filtered, after -> hearings.list(filter, page(after)).next());
    }

    private void watch(ListPlans plans, String filtered, AssessmentFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> assessments.list(filter, page(after)).next());
    }

    private void watch(ListPlans plans, String filtered, DecisionFilter filter)
            throws SQLException {
        plans.watch(filtered, after -> decisions.list(filter, page(after)).next());
    }

    private static OwnCases own(String... keys) {
        return new OwnCases(
                Arrays.stream(keys).map(PartyKey::new).collect(Collectors.toSet()),
                LocalDate.of(2026, 11, 23));
    }

    private static PageRequest page(@Nullable UUID after) {
        return new PageRequest(after, ListPlans.PAGE);
    }

    private static ApplicationId application(int number) {
        return new ApplicationId(
                UUID.fromString("01970000-0000-7000-8000-%012d".formatted(number)));
    }
}
