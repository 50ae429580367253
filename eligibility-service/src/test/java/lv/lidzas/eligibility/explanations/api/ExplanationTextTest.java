package lv.lidzas.eligibility.explanations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.PartyKey;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Pattern KEY_OR_GAP = Pattern.compile("explanation\\.|change\\.|\\{\\d}");
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ExampleCase GROUP_III =
            Examples.ANNA_ADULT_GROUP_II.withOpinion(
                    DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.III, Limitation.MOBILITY);

    @Test
    void aRefusalSaysItsGroundsWhatItWasHeldAgainstAndWhatWouldTurnIt() {
        String text = refused(GROUP_III, "adult-disability-group", Language.EN).text();

        assertThat(text)
                .startsWith(
                        "Rule set MK942-2016, figures from 2016-01-01; age and terms of documents are counted on 2026-11-23.\n")
                .contains(
                        "Decision: to refuse.\nGrounds:\n- The person has disability group I or II\n",
                        "[not met] The person has disability group I or II. (Ludzas novada lapa, who is entitled, line 2 (S3), version of 2019-03-24)\n",
                        "The person has disability group III, but the service is for groups I and II.\n",
                        "Disability group: III",
                        "What would lead to a grant; any one of these ways suffices:\n"
                                + "1. The commission's document states disability group I or II.\n")
                .doesNotContainPattern(KEY_OR_GAP);
    }

    @Test
    void theSameInLatvian() {
        String text = refused(GROUP_III, "adult-disability-group", Language.LV).text();

        assertThat(text)
                .contains(
                        "vecums un dokumentu termiņi skaitīti uz dienu 23.11.2026.\n",
                        "Lēmums: atteikt.\nPamati:\n- Personai ir I vai II invaliditātes grupa\n",
                        "[nav izpildīts]",
                        "1. VDEĀVK dokumentā ir norādīta I vai II invaliditātes grupa.\n")
                .doesNotContainPattern(KEY_OR_GAP);
    }

    @Test
    void aRefusalOnAGroundThatAPersonStatedSaysThatTheRulesAskNothingMore() {
        ExplanationView view =
                refused(Examples.ANNA_ADULT_GROUP_II, "moves-without-assistant", Language.EN);

        assertThat(view.text())
                .contains(
                        "- The person can move outside the dwelling without an assistant",
                        "Under the rules nothing is lacking: the refusal rests on grounds that a person stated.")
                .doesNotContain("What would lead");
        assertThat(view.toGrant().ways()).isEmpty();
    }

    @Test
    void whatIsLackingTogetherIsOneWay() {
        ExampleCase unproven =
                Examples.ANNA_ADULT_GROUP_II
                        .without(DocumentKind.CONFIRMATION_EMPLOYER)
                        .unidentified();

        ExplanationView view = of(null, unproven, Language.EN);

        assertThat(view.decisionId()).isNull();
        assertThat(view.text())
                .contains(
                        "1. All of this:\n   - The employer's confirmation: the document is brought and accepted.\n"
                                + "   - The one who files shows an identity document or identifies electronically.\n");
    }

    @Test
    void whatADecisionGrantsNeedsNothingAndWhatItLeavesOutIsExplained() {
        ExampleCase student =
                Examples.ANNA_ADULT_GROUP_II
                        .applyingFor(Purposes.WORK, Purposes.HIGHER_EDUCATION)
                        .withVerified(DocumentKind.CONFIRMATION_EDUCATION);
        Facts facts = student.on(Examples.DAY);
        Ruling.Grant ofWork =
                new Ruling.Grant(
                        Set.of(Purposes.WORK),
                        List.of(),
                        Examples.mk942().hours().grant(facts, 600),
                        Examples.mk942().period().from(facts),
                        null,
                        null,
                        null);

        ExplanationView view = of(ofWork, student, Language.EN);

        assertThat(view.toGrant().ways()).isEmpty();
        assertThat(view.purposes())
                .extracting("purpose", "granted")
                .containsExactly(tuple("WORK", true), tuple("HIGHER_EDUCATION", false));
        assertThat(view.purposes().getLast().toGrant().ways()).hasSize(1);
        assertThat(view.text())
                .contains(
                        "Decision: to grant.",
                        "if only the purpose \"Higher education\" were applied for",
                        "- The commission's document names limited sight.")
                .doesNotContainPattern(KEY_OR_GAP);
    }

    @Test
    void anEndingIsUndoneByNoChangeOfFacts() {
        ExplanationView view =
                of(
                        new Ruling.Ending(
                                new DecisionId(new UUID(0, 8)), Examples.DAY, null, "Sintētisks."),
                        GROUP_III,
                        Language.EN);

        assertThat(view.toGrant().ways()).isEmpty();
        assertThat(view.purposes()).allSatisfy(it -> assertThat(it.toGrant().ways()).isEmpty());
        assertThat(view.text())
                .contains("Decision: to end the grant.")
                .doesNotContain("What would lead")
                .doesNotContainPattern(KEY_OR_GAP);
    }

    @Test
    void everyConditionSaysWhatItWasHeldAgainst() {
        ConditionView general = of(null, Examples.PETERIS_GROUP_I_SIGHT, Language.EN).general();

        assertThat(evidenceOf("group-one-visual", general))
                .contains("disabilityGroup=I", "limitation=VISUAL");
        assertThat(evidenceOf("adult-age", general)).containsExactly("bornOn=2001-09-30");
        assertThat(evidenceOf("receives-visual-benefit", general))
                .containsExactly("receivesVisualBenefit=true");
        assertThat(evidenceOf("declared-in-municipality", general))
                .containsExactly("declaredInMunicipality=true");
        assertThat(evidenceOf("identity-shown", general))
                .containsExactly("identityMethod=QUALIFIED_MEANS");
        assertThat(evidenceOf("assistant-need-opinion", general))
                .contains("OPINION_ASSISTANT_NEED=VERIFIED");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertThat(ExplanationText.TEXTS.keys(Language.LV))
                .isEqualTo(ExplanationText.TEXTS.keys(Language.EN))
                .isNotEmpty();
    }

    private static List<String> evidenceOf(String id, ConditionView condition) {
        if (condition.id().equals(id)) {
            return condition.evidence() == null
                    ? List.of()
                    : condition.evidence().stream()
                            .map(fact -> fact.name() + "=" + fact.value())
                            .toList();
        }
        return condition.parts().stream()
                .map(part -> evidenceOf(id, part))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Ruling.Refusal refusal(String ground) {
        return new Ruling.Refusal(
                new Unfavourable(
                        List.of(ground),
                        new Participation.Waived(WaiverGround.IMPOSSIBLE, "Sintētisks iemesls.")),
                "Sintētisks pamatojums.");
    }

    private static ExplanationView refused(ExampleCase example, String ground, Language language) {
        return of(refusal(ground), example, language);
    }

    private static ExplanationView of(Ruling ruling, ExampleCase example, Language language) {
        Facts facts = example.on(Examples.DAY);
        Assessment assessment =
                new Assessment(
                        new AssessmentId(new UUID(0, 6)),
                        AT,
                        facts,
                        Examples.mk942().evaluate(facts),
                        null,
                        true);
        Decision decision =
                ruling == null
                        ? null
                        : new Decision(
                                new DecisionId(new UUID(0, 7)),
                                example.application().id(),
                                example.application().personId(),
                                assessment.id(),
                                Examples.mk942().id(),
                                ruling,
                                new DecisionState.Signed(Examples.DAY, AT, new PartyKey("1.lead")),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                null,
                                1);
        return ExplanationViews.of(
                Explanation.of(decision, assessment, Examples.ruleSets()), language);
    }
}
