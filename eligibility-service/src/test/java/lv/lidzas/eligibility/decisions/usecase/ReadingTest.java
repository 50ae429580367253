package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ExampleCase PETERIS = Examples.PETERIS_GROUP_I_SIGHT;
    private static final Caller OWNER = Caller.knownBy(ANNA.key(), Set.of(Roles.APPLICANT));
    private static final Caller STRANGER = Caller.knownBy(PETERIS.key(), Set.of(Roles.APPLICANT));
    private static final Caller AUDITOR =
            Caller.knownBy(new PartyKey("1.auditor"), Set.of(Roles.AUDITOR));

    private static final PageRequest PAGE = new PageRequest(null, 50);

    private final InMemory all = new InMemory();

    @Test
    void anOwnerSeesTheOwnCaseAndAStrangerDoesNot() {
        all.arrives(ANNA);
        var assessment = all.current(ANNA).id();
        var decision = all.proposal(ANNA).id();
        all.issue(ANNA, 1200);

        assertThat(all.runs.findAssessment.handle(assessment, OWNER))
                .isInstanceOf(Result.Done.class);
        assertThat(all.findDecision.handle(decision, OWNER)).isInstanceOf(Result.Done.class);
        assertThat(all.runs.findAssessment.handle(assessment, STRANGER))
                .isInstanceOf(Result.Refused.class);
        assertThat(all.findDecision.handle(decision, STRANGER)).isInstanceOf(Result.Refused.class);
        assertThat(all.findDecision.handle(decision, AUDITOR)).isInstanceOf(Result.Done.class);
    }

    @Test
    void whatIsOnlyProposedIsForStaff() {
        all.arrives(ANNA);
        Assessment run = all.current(ANNA);
        Decision proposal = all.proposal(ANNA);
        DecisionFilter proposals =
                new DecisionFilter(null, null, StateKind.PROPOSED, false, false, null, null, null);

        assertThat(all.findDecision.handle(proposal.id(), OWNER))
                .isEqualTo(Result.refused(new CaseRefusal.Unknown()));
        assertThat(all.listDecisions.handle(proposals, PAGE, OWNER).items()).isEmpty();
        assertThat(all.runs.findAssessment.handle(run.id(), OWNER))
                .isEqualTo(Result.done(run.withoutProposal()));
        assertThat(run.withoutProposal().waitsFor()).isEqualTo(WaitsFor.CASEWORKER);
        assertThat(all.runs.listAssessments.handle(AssessmentFilter.WAITING, PAGE, OWNER).items())
                .singleElement()
                .returns(null, AssessmentSummary::proposedDecisionId)
                .returns(WaitsFor.CASEWORKER, AssessmentSummary::waitsFor);

        assertThat(all.findDecision.handle(proposal.id(), AUDITOR))
                .isEqualTo(Result.done(proposal));
        assertThat(all.runs.findAssessment.handle(run.id(), AUDITOR)).isEqualTo(Result.done(run));
        assertThat(all.runs.listAssessments.handle(AssessmentFilter.WAITING, PAGE, AUDITOR).items())
                .singleElement()
                .returns(proposal.id().value(), AssessmentSummary::proposedDecisionId);
    }

    @Test
    void listsHoldOnlyWhatTheCallerMaySee() {
        all.arrives(ANNA);
        all.arrives(PETERIS);
        AssessmentFilter runs =
                new AssessmentFilter(null, null, AssessmentFilter.History.CURRENT, null);
        DecisionFilter acts = new DecisionFilter(null, null, null, false, false, null, null, null);

        assertThat(all.runs.listAssessments.handle(runs, PAGE, OWNER).items())
                .extracting(AssessmentSummary::id)
                .containsExactly(all.current(ANNA).id().value());
        assertThat(all.runs.listAssessments.handle(runs, PAGE, AUDITOR).items()).hasSize(2);
        assertThat(all.listDecisions.handle(acts, PAGE, AUDITOR).items()).hasSize(2);
        all.issue(ANNA, 1200);
        all.issue(PETERIS, 1200);
        assertThat(all.listDecisions.handle(acts, PAGE, OWNER).items())
                .extracting(Decision::applicationId)
                .containsExactly(ANNA.application().id());
    }

    @Test
    void aRepresentativeSeesTheCaseUntilTheLastDayAndNobodyElsesLogin() {
        all.arrives(ANNA);
        var decision = all.proposal(ANNA).id();
        var assessment = all.current(ANNA).id();
        all.issue(ANNA, 1200);
        Caller ilze =
                new Caller(
                        new PartyKey("1.login-of-ilze"),
                        new PartyKey("1.login-of-ilze"),
                        Set.of(new PartyKey("1.ilze")),
                        Set.of(Roles.REPRESENTATIVE),
                        null);
        Party mother =
                new Party(new PartyKey("1.ilze"), PartyRole.REPRESENTATIVE, null, Examples.DAY);
        all.parties.keep(ANNA.application().id().value(), new Parties(List.of(mother), 1));

        assertThat(all.findDecision.handle(decision, ilze)).isInstanceOf(Result.Done.class);
        assertThat(
                        all.listDecisions
                                .handle(
                                        new DecisionFilter(
                                                null, null, null, false, false, null, null, null),
                                        PAGE,
                                        ilze)
                                .items())
                .hasSize(1);

        all.onDay(Examples.DAY.plusDays(1));
        assertThat(all.findDecision.handle(decision, ilze)).isInstanceOf(Result.Refused.class);
        assertThat(all.runs.findAssessment.handle(assessment, ilze))
                .isInstanceOf(Result.Refused.class);
    }
}
