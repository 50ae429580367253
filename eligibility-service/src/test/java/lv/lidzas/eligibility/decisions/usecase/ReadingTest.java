package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.assessments.usecase.AssessmentSummary;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ExampleCase PETERIS = Examples.PETERIS_GROUP_I_SIGHT;
    private static final Caller OWNER = caller("subject-of-Anna", Roles.APPLICANT);
    private static final Caller STRANGER = caller("subject-of-Pēteris", Roles.APPLICANT);
    private static final Caller AUDITOR = caller("auditor", Roles.AUDITOR);

    private static final PageRequest PAGE = new PageRequest(null, 50);

    private final InMemory all = new InMemory();

    @Test
    void anOwnerSeesTheOwnCaseAndAStrangerDoesNot() {
        all.arrives(ANNA);
        var assessment = all.current(ANNA).id();
        var decision = all.proposal(ANNA).id();

        assertThat(all.runs.findAssessment.handle(assessment, OWNER))
                .isInstanceOf(Result.Done.class);
        assertThat(all.findDecision.handle(decision, OWNER)).isInstanceOf(Result.Done.class);
        assertThat(all.runs.findAssessment.handle(assessment, STRANGER))
                .isInstanceOf(Result.Refused.class);
        assertThat(all.findDecision.handle(decision, STRANGER)).isInstanceOf(Result.Refused.class);
        assertThat(all.findDecision.handle(decision, AUDITOR)).isInstanceOf(Result.Done.class);
    }

    @Test
    void listsHoldOnlyWhatTheCallerMaySee() {
        all.arrives(ANNA);
        all.arrives(PETERIS);
        AssessmentFilter runs =
                new AssessmentFilter(null, null, AssessmentFilter.History.CURRENT, null);
        DecisionFilter acts = new DecisionFilter(null, null, null);

        assertThat(all.runs.listAssessments.handle(runs, PAGE, OWNER).items())
                .extracting(AssessmentSummary::id)
                .containsExactly(all.current(ANNA).id().value());
        assertThat(all.listDecisions.handle(acts, PAGE, OWNER).items())
                .containsExactly(all.proposal(ANNA));
        assertThat(all.runs.listAssessments.handle(runs, PAGE, AUDITOR).items()).hasSize(2);
        assertThat(all.listDecisions.handle(acts, PAGE, AUDITOR).items()).hasSize(2);
    }

    private static Caller caller(String subject, String role) {
        return new Caller(subject, Set.of(role), null);
    }
}
