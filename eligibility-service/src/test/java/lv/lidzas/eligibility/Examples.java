package lv.lidzas.eligibility;

import java.time.LocalDate;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.ruleset.OpinionForSight;
import lv.lidzas.eligibility.domain.ruleset.RuleCalendar;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.eligibility.persistence.FileRuleParameters;

/** Invented people whose cases are complete, and the rules. */
public final class Examples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    public static final ExampleCase ANNA_ADULT_GROUP_II =
            ExampleCase.of("Anna", LocalDate.of(1985, 3, 14), Purpose.WORK)
                    .withOpinion(
                            DocumentKind.OPINION_ASSISTANT_NEED,
                            DisabilityGroup.II,
                            Limitation.MOBILITY)
                    .withVerified(DocumentKind.CONFIRMATION_EMPLOYER);

    public static final ExampleCase JANIS_CHILD_8 =
            ExampleCase.of("Jānis", LocalDate.of(2018, 5, 2), Purpose.EDUCATION)
                    .represented()
                    .withVerified(DocumentKind.REPRESENTATION_PROOF)
                    .withOpinion(DocumentKind.OPINION_SPECIAL_CARE, null, Limitation.MOBILITY)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);

    public static final ExampleCase PETERIS_GROUP_I_SIGHT =
            ExampleCase.of("Pēteris", LocalDate.of(2001, 9, 30), Purpose.HIGHER_EDUCATION)
                    .receivingVisualBenefit()
                    .withOpinion(
                            DocumentKind.OPINION_ASSISTANT_NEED,
                            DisabilityGroup.I,
                            Limitation.VISUAL)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);

    private Examples() {}

    public static RuleSets ruleSets() {
        return ruleSets(RuleCalendar.PAGE, OpinionForSight.REQUIRED);
    }

    public static RuleSets ruleSets(RuleCalendar calendar, OpinionForSight opinionForSight) {
        return RuleSets.under(
                calendar,
                FileRuleParameters.read("mk942", LocalDate.of(2016, 1, 1)),
                opinionForSight);
    }

    public static RuleSet mk942() {
        return ruleSets().inForceOn(DAY);
    }
}
