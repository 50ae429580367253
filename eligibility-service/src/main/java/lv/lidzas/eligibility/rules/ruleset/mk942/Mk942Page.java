package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.lidzas.eligibility.rules.condition.AdultAge;
import lv.lidzas.eligibility.rules.condition.AdultDisabilityGroup;
import lv.lidzas.eligibility.rules.condition.AssistantNeedOpinion;
import lv.lidzas.eligibility.rules.condition.ChildAge;
import lv.lidzas.eligibility.rules.condition.DeclaredInMunicipality;
import lv.lidzas.eligibility.rules.condition.GroupOneVisual;
import lv.lidzas.eligibility.rules.condition.HoursRemain;
import lv.lidzas.eligibility.rules.condition.IdentityShown;
import lv.lidzas.eligibility.rules.condition.PurposeEvidence;
import lv.lidzas.eligibility.rules.condition.PurposeServed;
import lv.lidzas.eligibility.rules.condition.ReceivesVisualBenefit;
import lv.lidzas.eligibility.rules.condition.RepresentationProof;
import lv.lidzas.eligibility.rules.condition.Represented;
import lv.lidzas.eligibility.rules.condition.SpecialCareOpinion;
import lv.lidzas.eligibility.rules.condition.VisualBenefitRecipient;
import lv.lidzas.eligibility.rules.condition.VisualOnlyForHigherEducation;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.AllOf;
import lv.lidzas.eligibility.rules.logic.AnyOf;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.OnlyIf;
import lv.lidzas.eligibility.rules.ruleset.EndingGrounds;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;

/**
 * Cabinet Regulation 942 as in force from 01.01.2016, as the municipality's page tells it (MK 942, 01.01.2016. redakcija).
 *
 * <p>One page to read with the law beside it: only composition, ids and references. The questions are in
 * {@code rules.condition}, the figures in {@code rulesets/mk942/2016-01-01.yaml}.
 */
final class Mk942Page {

    static final RuleSetId ID = new RuleSetId("MK942-2016");

    private final Mk942Figures figures;
    private final OpinionForSight opinionForSight;

    Mk942Page(Mk942Figures figures, OpinionForSight opinionForSight) {
        this.figures = figures;
        this.opinionForSight = opinionForSight;
    }

    RuleSet ruleSet(LocalDate figuresFrom, LocalDate lastGrantDay) {
        return new RuleSet(
                ID,
                new InForce(figuresFrom, null),
                figuresFrom,
                figures.told(),
                general(),
                Arrays.stream(Mk942Purpose.values()).map(this::served).toList(),
                Mk942Documents.table(),
                Mk942RefusalGrounds.table(),
                EndingGrounds.under(Mk942Law.ENDING),
                hours(),
                new Mk942Period(figures.periodYearsMax(), figures.adultFromYears(), lastGrantDay));
    }

    private Condition general() {
        return AllOf.of(
                "general",
                Mk942Law.ENTITLED,
                AnyOf.of("entitled", Mk942Law.ENTITLED, child(), adult(), groupOneSight()),
                new DeclaredInMunicipality(Mk942Law.COMPETENT),
                new IdentityShown(Mk942Law.IDENTITY),
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
                                        Mk942Law.BENEFIT,
                                        figures.adultFromYears(),
                                        DocumentKind.OPINION_ASSISTANT_NEED),
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
                new AssistantNeedOpinion(Mk942Law.ADULT_OPINION),
                new AdultDisabilityGroup(Mk942Law.ADULT, DocumentKind.OPINION_ASSISTANT_NEED));
    }

    private Condition groupOneSight() {
        Condition sight =
                new GroupOneVisual(Mk942Law.GROUP_ONE_SIGHT, DocumentKind.OPINION_ASSISTANT_NEED);
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

    /** What a purpose asks: to be on the list, what is special to it, and the confirmations of the table. */
    private ServedPurpose served(Mk942Purpose served) {
        Purpose purpose = served.purpose();
        LegalReference item = Mk942Law.annexItem(served);
        List<Condition> asked = new ArrayList<>();
        asked.add(new PurposeServed(item, purpose));
        if (served == Mk942Purpose.HIGHER_EDUCATION) {
            asked.add(
                    new VisualOnlyForHigherEducation(
                            Mk942Law.SIGHT_ONLY, figures.adultFromYears()));
        }
        Mk942Documents.table().stream()
                .filter(document -> document.purposes().contains(purpose))
                .map(document -> new PurposeEvidence(document.basis(), purpose, document.kind()))
                .forEach(asked::add);
        return new ServedPurpose(
                purpose,
                served.number(),
                item,
                served.words(),
                figures.timeOf(purpose),
                new AllOf("purpose-" + served.number(), item, asked));
    }

    private HoursRule hours() {
        return new Mk942Hours(figures);
    }
}
