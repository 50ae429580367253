package lv.lidzas.eligibility.foresight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;

/** What invented people could take over into a new application. */
class RenewalTest {

    private static final LocalDate FIRST = Examples.DAY.plusYears(1);
    private static final DecisionId GRANT = new DecisionId(new UUID(1, 1));
    private static final ExampleCase ANNA =
            Examples.ANNA_ADULT_GROUP_II.withOpinionUntil(
                    FIRST.minusDays(1),
                    DocumentKind.OPINION_ASSISTANT_NEED,
                    DisabilityGroup.II,
                    Limitation.MOBILITY);

    @Test
    void whatIsStillValidStaysAndWhatEndsIsBroughtAnew() {
        Renewal renewal = Renewal.of(GRANT, Examples.mk942(), ANNA.on(FIRST));

        assertThat(renewal.purposes()).containsExactly(Purposes.WORK);
        assertThat(renewal.unserved()).isEmpty();
        assertThat(renewal.valid())
                .extracting(DocumentFact::kind)
                .containsExactly(DocumentKind.CONFIRMATION_EMPLOYER);
        assertThat(renewal.toBring())
                .extracting(it -> it.document().kind(), Renewal.ToBring::why)
                .containsExactly(
                        tuple(DocumentKind.OPINION_ASSISTANT_NEED, Renewal.Lack.OUT_OF_TERM));
    }

    @Test
    void whoComesOfAgeBringsWhatAdultsBring() {
        ExampleCase janis =
                Examples.JANIS_CHILD_8.bornOn(FIRST.minusYears(18)).applyingFor(Purposes.LEISURE);

        Renewal renewal = Renewal.of(GRANT, Examples.mk942(), janis.on(FIRST));

        assertThat(renewal.toBring())
                .extracting(it -> it.document().kind(), Renewal.ToBring::why)
                .containsExactly(tuple(DocumentKind.OPINION_ASSISTANT_NEED, Renewal.Lack.MISSING));
    }

    @Test
    void aPurposeThatTheNextRulesDoNotServeIsNamed() {
        Renewal renewal =
                Renewal.of(
                        GRANT,
                        Examples.ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED)
                                .inForceOn(FIRST),
                        ANNA.applyingFor(Purposes.WORK, Purposes.LEISURE).on(FIRST));

        assertThat(renewal.rules().id().value()).isEqualTo("MK316-2022");
        assertThat(renewal.purposes()).containsExactly(Purposes.WORK);
        assertThat(renewal.unserved()).containsExactly(Purposes.LEISURE);
    }

    @Test
    void aDocumentThatWaitsForReviewNeedNotComeAgain() {
        Renewal renewal =
                Renewal.of(
                        GRANT,
                        Examples.mk942(),
                        ANNA.withReceived(DocumentKind.CONFIRMATION_EMPLOYER).on(FIRST));

        assertThat(renewal.toBring())
                .extracting(Renewal.ToBring::why)
                .contains(Renewal.Lack.AWAITS_REVIEW);
    }
}
