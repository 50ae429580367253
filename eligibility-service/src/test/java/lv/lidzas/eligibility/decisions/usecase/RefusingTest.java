package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class RefusingTest {

    private static final ExampleCase GROUP_III =
            Examples.ANNA_ADULT_GROUP_II.withOpinion(
                    DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.III, Limitation.MOBILITY);

    private final InMemory all = new InMemory();

    @Test
    void aLeadCaseworkerRefusesOnAConditionThatIsNotMet() {
        all.arrives(GROUP_III);

        Result<Decision, DecisionRefusal> refused = refuse(GROUP_III, "adult-disability-group");

        assertThat(refused).isInstanceOf(Result.Done.class);
        assertThat(all.decisions.all().getLast().ruling())
                .isEqualTo(
                        new Ruling.Refusal(
                                List.of("adult-disability-group"), "Synthetic reasons."));
        assertThat(all.states()).containsExactly(StateKind.ISSUED);
    }

    @Test
    void aLeadCaseworkerMayStateAGroundThatNoRuleCanSee() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        Result<Decision, DecisionRefusal> refused =
                refuse(Examples.ANNA_ADULT_GROUP_II, "moves-without-assistant");

        assertThat(refused).isInstanceOf(Result.Done.class);
        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.ISSUED);
    }

    @Test
    void aConditionThatIsMetOrUnclearIsNoGround() {
        all.arrives(GROUP_III);

        assertThat(refuse(GROUP_III, "adult-disability-group", "declared-in-municipality"))
                .isEqualTo(Result.refused(new GroundRefusal.UnknownGrounds(List.of(1))));
    }

    @Test
    void oneWhoLookedAtAnOlderRunMustLookAgain() {
        all.arrives(GROUP_III);

        Result<Decision, DecisionRefusal> refused =
                all.refuseApplication.handle(
                        command(
                                GROUP_III,
                                new AssessmentId(new UUID(0, 1)),
                                List.of("adult-disability-group")));

        assertThat(refused).isEqualTo(Result.refused(new CaseRefusal.Outdated()));
    }

    @Test
    void aDecidedCaseIsNotRefused() {
        all.arrives(GROUP_III);
        AssessmentId seen = all.current(GROUP_III).id();
        refuse(GROUP_III, "adult-disability-group");

        assertThat(
                        all.refuseApplication.handle(
                                command(GROUP_III, seen, List.of("adult-disability-group"))))
                .isEqualTo(Result.refused(new CaseRefusal.NotOpen()));
    }

    private Result<Decision, DecisionRefusal> refuse(ExampleCase example, String... grounds) {
        return all.refuseApplication.handle(
                command(example, all.current(example).id(), List.of(grounds)));
    }

    @Test
    void nobodyRefusesInTheirOwnMatter() {
        all.arrives(GROUP_III);

        assertThat(
                        all.refuseApplication.handle(
                                new RefuseApplication.Command(
                                        GROUP_III.application().id(),
                                        all.current(GROUP_III).id(),
                                        List.of("adult-disability-group"),
                                        "Synthetic reasons.",
                                        Caller.knownBy(
                                                GROUP_III.key(), Set.of(Roles.LEAD_CASEWORKER)))))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        assertThat(all.states()).isEmpty();
    }

    private static RefuseApplication.Command command(
            ExampleCase example, AssessmentId seen, List<String> grounds) {
        return new RefuseApplication.Command(
                example.application().id(), seen, grounds, "Synthetic reasons.", InMemory.LEAD);
    }
}
