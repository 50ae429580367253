package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.decision.StateKind;
import org.junit.jupiter.api.Test;

class RefusingTest {

    private static final ExampleCase GROUP_III =
            Examples.ANNA_ADULT_GROUP_II.withOpinion(
                    DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.III, Limitation.MOBILITY);

    private final InMemory all = new InMemory();

    @Test
    void aLeadCaseworkerRefusesOnAConditionThatIsNotMet() {
        all.arrives(GROUP_III);

        Issuing refused = refuse(GROUP_III, "adult-disability-group");

        assertThat(refused).isInstanceOf(Issuing.Done.class);
        assertThat(((Issuing.Done) refused).decision().ruling())
                .isEqualTo(
                        new Ruling.Refusal(
                                List.of("adult-disability-group"), "Synthetic reasons."));
        assertThat(all.states()).containsExactly(StateKind.ISSUED);
    }

    @Test
    void aLeadCaseworkerMayStateAGroundThatNoRuleCanSee() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        Issuing refused = refuse(Examples.ANNA_ADULT_GROUP_II, "moves-without-assistant");

        assertThat(refused).isInstanceOf(Issuing.Done.class);
        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.ISSUED);
    }

    @Test
    void aConditionThatIsMetOrUnclearIsNoGround() {
        all.arrives(GROUP_III);

        assertThat(refuse(GROUP_III, "adult-disability-group", "declared-in-municipality"))
                .isEqualTo(new Issuing.UnknownGrounds(List.of(1)));
    }

    @Test
    void oneWhoLookedAtAnOlderRunMustLookAgain() {
        all.arrives(GROUP_III);

        Issuing refused =
                all.refuseApplication.handle(
                        command(
                                GROUP_III,
                                new AssessmentId(new UUID(0, 1)),
                                List.of("adult-disability-group")));

        assertThat(refused).isEqualTo(new Issuing.OutdatedAssessment());
    }

    @Test
    void aDecidedCaseIsNotRefused() {
        all.arrives(GROUP_III);
        AssessmentId seen = all.current(GROUP_III).id();
        refuse(GROUP_III, "adult-disability-group");

        assertThat(
                        all.refuseApplication.handle(
                                command(GROUP_III, seen, List.of("adult-disability-group"))))
                .isEqualTo(new Issuing.NotOpen());
    }

    private Issuing refuse(ExampleCase example, String... grounds) {
        return all.refuseApplication.handle(
                command(example, all.current(example).id(), List.of(grounds)));
    }

    private static RefuseApplication.Command command(
            ExampleCase example, AssessmentId seen, List<String> grounds) {
        return new RefuseApplication.Command(
                example.application().id(), seen, grounds, "Synthetic reasons.", "lead");
    }
}
