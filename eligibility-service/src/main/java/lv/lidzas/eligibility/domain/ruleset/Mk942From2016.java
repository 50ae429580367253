package lv.lidzas.eligibility.domain.ruleset;

import static lv.lidzas.eligibility.domain.Purpose.DAY_CARE;
import static lv.lidzas.eligibility.domain.Purpose.EDUCATION;
import static lv.lidzas.eligibility.domain.Purpose.HIGHER_EDUCATION;
import static lv.lidzas.eligibility.domain.Purpose.INSTITUTION;
import static lv.lidzas.eligibility.domain.Purpose.LEISURE;
import static lv.lidzas.eligibility.domain.Purpose.PUBLIC_EVENT;
import static lv.lidzas.eligibility.domain.Purpose.WORK;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.condition.AdultAge;
import lv.lidzas.eligibility.domain.condition.AdultDisabilityGroup;
import lv.lidzas.eligibility.domain.condition.AssistantNeedOpinion;
import lv.lidzas.eligibility.domain.condition.ChildAge;
import lv.lidzas.eligibility.domain.condition.DeclaredInMunicipality;
import lv.lidzas.eligibility.domain.condition.GroupOneVisual;
import lv.lidzas.eligibility.domain.condition.HoursRemain;
import lv.lidzas.eligibility.domain.condition.PurposeEvidence;
import lv.lidzas.eligibility.domain.condition.PurposeServed;
import lv.lidzas.eligibility.domain.condition.ReceivesVisualBenefit;
import lv.lidzas.eligibility.domain.condition.RepresentationProof;
import lv.lidzas.eligibility.domain.condition.Represented;
import lv.lidzas.eligibility.domain.condition.SpecialCareOpinion;
import lv.lidzas.eligibility.domain.condition.VisualBenefitRecipient;
import lv.lidzas.eligibility.domain.condition.VisualOnlyForHigherEducation;
import lv.lidzas.eligibility.domain.hours.ClientWeeklyCap;
import lv.lidzas.eligibility.domain.hours.HoursPerPurpose;
import lv.lidzas.eligibility.domain.hours.HoursRule;
import lv.lidzas.eligibility.domain.hours.LongestPeriod;
import lv.lidzas.eligibility.domain.hours.VisualBenefitDeduction;
import lv.lidzas.eligibility.domain.law.InForce;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import lv.lidzas.eligibility.domain.rule.AllOf;
import lv.lidzas.eligibility.domain.rule.AnyOf;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.OnlyIf;

/**
 * Cabinet Regulation 942 as in force from 01.01.2016, as the municipality's page tells it (MK 942, 01.01.2016. redakcija).
 *
 * <p>One page to read with the law beside it: only composition, ids and references. The questions are in
 * {@code domain.condition}, the figures in {@code rulesets/mk942/2016-01-01.yaml}.
 */
final class Mk942From2016 {

    static final RuleSetId ID = new RuleSetId("MK942-2016");

    private final RuleParameters figures;
    private final OpinionForSight opinionForSight;

    private Mk942From2016(RuleParameters figures, OpinionForSight opinionForSight) {
        this.figures = figures;
        this.opinionForSight = opinionForSight;
    }

    static RuleSet page(InForce inForce, RuleParameters figures, OpinionForSight opinionForSight) {
        Mk942From2016 page = new Mk942From2016(figures, opinionForSight);
        return new RuleSet(
                ID,
                inForce,
                figures,
                page.general(),
                page.purposes(),
                Mk942Documents.table(),
                Mk942RefusalGrounds.table(),
                page.hours(),
                page.longestPeriod());
    }

    private Condition general() {
        return AllOf.of(
                "general",
                Mk942Law.ENTITLED,
                AnyOf.of("entitled", Mk942Law.ENTITLED, child(), adult(), groupOneSight()),
                new DeclaredInMunicipality(Mk942Law.COMPETENT),
                new OnlyIf(
                        "representation",
                        Mk942Law.REPRESENTATION,
                        new Represented(Mk942Law.REPRESENTATION),
                        new RepresentationProof(Mk942Law.REPRESENTATION)),
                new OnlyIf(
                        "visual-benefit",
                        Mk942Law.BENEFIT,
                        new ReceivesVisualBenefit(Mk942Law.BENEFIT),
                        AllOf.of(
                                "visual-benefit-deducted",
                                Mk942Law.BENEFIT,
                                new VisualBenefitRecipient(
                                        Mk942Law.BENEFIT, figures.adultFromYears()),
                                new HoursRemain(Mk942Law.BENEFIT, hours()))));
    }

    private Condition child() {
        return AllOf.of(
                "child",
                Mk942Law.CHILD,
                new ChildAge(Mk942Law.CHILD, figures.childFromYears(), figures.adultFromYears()),
                new SpecialCareOpinion(Mk942Law.CHILD_OPINION));
    }

    private Condition adult() {
        return AllOf.of(
                "adult",
                Mk942Law.ADULT,
                adultAge(),
                new AdultDisabilityGroup(Mk942Law.ADULT),
                new AssistantNeedOpinion(Mk942Law.ADULT_OPINION));
    }

    private Condition groupOneSight() {
        Condition sight = new GroupOneVisual(Mk942Law.GROUP_ONE_SIGHT);
        return switch (opinionForSight) {
            case REQUIRED ->
                    AllOf.of(
                            "group-one-sight",
                            Mk942Law.GROUP_ONE_SIGHT,
                            adultAge(),
                            sight,
                            new AssistantNeedOpinion(Mk942Law.ADULT_OPINION));
            case WAIVED -> AllOf.of("group-one-sight", Mk942Law.GROUP_ONE_SIGHT, adultAge(), sight);
        };
    }

    private Condition adultAge() {
        return new AdultAge(Mk942Law.ADULT_OPINION, figures.adultFromYears());
    }

    private List<ServedPurpose> purposes() {
        return List.of(
                served(WORK),
                served(EDUCATION),
                served(
                        HIGHER_EDUCATION,
                        new VisualOnlyForHigherEducation(
                                Mk942Law.SIGHT_ONLY, figures.adultFromYears())),
                served(DAY_CARE),
                served(PUBLIC_EVENT),
                served(INSTITUTION),
                served(LEISURE));
    }

    /** What a purpose asks: to be on the list, what is special to it, and the confirmations of the table. */
    private static ServedPurpose served(Purpose purpose, Condition... special) {
        List<Condition> asked = new ArrayList<>();
        asked.add(new PurposeServed(Mk942Law.annexItem(purpose), purpose));
        asked.addAll(List.of(special));
        Mk942Documents.table().stream()
                .filter(document -> document.purposes().contains(purpose))
                .map(document -> new PurposeEvidence(document.basis(), purpose, document.kind()))
                .forEach(asked::add);
        String id = "purpose-" + purpose.number();
        return new ServedPurpose(
                purpose,
                Mk942Law.annexItem(purpose),
                Mk942Purposes.words(purpose),
                new AllOf(id, Mk942Law.annexItem(purpose), asked));
    }

    private HoursRule hours() {
        return new HoursRule(
                new HoursPerPurpose(Mk942Law.HOURS, figures.purposeMinutesPerWeek()),
                new ClientWeeklyCap(Mk942Law.CAP, figures.clientMinutesPerWeekMax()),
                new VisualBenefitDeduction(
                        Mk942Law.BENEFIT,
                        figures.visualBenefitMinutesPerWeek(),
                        figures.adultFromYears()));
    }

    private LongestPeriod longestPeriod() {
        return new LongestPeriod(
                Mk942Law.PERIOD, figures.periodYearsMax(), figures.adultFromYears());
    }
}
