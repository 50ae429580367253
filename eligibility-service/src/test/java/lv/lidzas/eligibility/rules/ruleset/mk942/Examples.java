package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rulesets.persistence.FiguresFiles;

/** Invented people whose cases are complete, and the rules. */
public final class Examples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The last day of the statutory month of every example. */
    public static final LocalDate DECIDE_BY = LocalDate.of(2026, 12, 21);

    public static final ExampleCase ANNA_ADULT_GROUP_II =
            ExampleCase.of("Anna", LocalDate.of(1985, 3, 14), Purposes.WORK)
                    .withOpinion(
                            DocumentKind.OPINION_ASSISTANT_NEED,
                            DisabilityGroup.II,
                            Limitation.MOBILITY)
                    .withVerified(DocumentKind.CONFIRMATION_EMPLOYER);

    public static final ExampleCase JANIS_CHILD_8 =
            ExampleCase.of("Jānis", LocalDate.of(2018, 5, 2), Purposes.EDUCATION)
                    .represented()
                    .withVerified(DocumentKind.REPRESENTATION_PROOF)
                    .withOpinion(DocumentKind.OPINION_SPECIAL_CARE, null, Limitation.MOBILITY)
                    .withVerified(DocumentKind.CONFIRMATION_EDUCATION);

    public static final ExampleCase PETERIS_GROUP_I_SIGHT =
            ExampleCase.of("Pēteris", LocalDate.of(2001, 9, 30), Purposes.HIGHER_EDUCATION)
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
        return ruleSets(calendar, opinionForSight, Mk316Settings.UNSAID);
    }

    public static RuleSets ruleSets(
            RuleCalendar calendar, OpinionForSight opinionForSight, Mk316Settings settings) {
        List<Edition> page = FiguresFiles.read(new Mk942(calendar, opinionForSight));
        List<Edition> later = FiguresFiles.read(new Mk316(settings));
        return switch (calendar) {
            case PAGE -> RuleSets.page(page, later);
            case NATIONAL ->
                    RuleSets.national(Stream.concat(page.stream(), later.stream()).toList());
        };
    }

    /** The three rule sets, as the municipality that knows nothing more has them. */
    public static Stream<RuleSet> everyRuleSet() {
        RuleSets national = ruleSets(RuleCalendar.NATIONAL, OpinionForSight.REQUIRED);
        return Stream.of(
                mk942(), national.inForceOn(LocalDate.of(2021, 7, 1)), national.inForceOn(DAY));
    }

    /** The first day on which the rule set may hold. */
    public static LocalDate mayHoldFrom(RuleSet rules) {
        return Stream.concat(
                        FiguresFiles.read(new Mk942(RuleCalendar.PAGE, OpinionForSight.REQUIRED))
                                .stream(),
                        FiguresFiles.read(new Mk316(Mk316Settings.UNSAID)).stream())
                .filter(edition -> edition.rules().id().equals(rules.id()))
                .map(Edition::mayHoldFrom)
                .findFirst()
                .orElseThrow();
    }

    public static RuleSet mk942() {
        return ruleSets().inForceOn(DAY);
    }
}
