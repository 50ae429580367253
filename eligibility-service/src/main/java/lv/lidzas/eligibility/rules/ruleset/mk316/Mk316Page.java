package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.condition.AdultAge;
import lv.lidzas.eligibility.rules.condition.AdultDisabilityGroup;
import lv.lidzas.eligibility.rules.condition.BenefitOfMonthKnown;
import lv.lidzas.eligibility.rules.condition.CarIndication;
import lv.lidzas.eligibility.rules.condition.ChildAge;
import lv.lidzas.eligibility.rules.condition.DeclaredInMunicipality;
import lv.lidzas.eligibility.rules.condition.FunctionalLimits;
import lv.lidzas.eligibility.rules.condition.IdentityShown;
import lv.lidzas.eligibility.rules.condition.NeedAssessed;
import lv.lidzas.eligibility.rules.condition.PurposeEvidence;
import lv.lidzas.eligibility.rules.condition.PurposeIds;
import lv.lidzas.eligibility.rules.condition.PurposeServed;
import lv.lidzas.eligibility.rules.condition.ReceivesVisualBenefit;
import lv.lidzas.eligibility.rules.condition.RepresentationProof;
import lv.lidzas.eligibility.rules.condition.Represented;
import lv.lidzas.eligibility.rules.condition.SpecialCareOpinion;
import lv.lidzas.eligibility.rules.condition.VisualBenefitRecipient;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.InForce;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.AllOf;
import lv.lidzas.eligibility.rules.logic.AnyOf;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.OnlyIf;
import lv.lidzas.eligibility.rules.ruleset.EndingGrounds;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;

/**
 * Cabinet Regulation 316 as explained by the ministry and by municipalities (MK 316).
 *
 * <p>One page to read with the law beside it: only composition, ids and references. The questions are in
 * {@code rules.condition}, the figures, purposes and their documents in {@code rulesets/mk316}.
 */
final class Mk316Page {

    private final Mk316Figures figures;
    private final Mk316Settings settings;
    private final Mk316Law law;

    Mk316Page(Mk316Figures figures, Mk316Settings settings, Mk316Law law) {
        this.figures = figures;
        this.settings = settings;
        this.law = law;
    }

    RuleSet ruleSet(LocalDate figuresFrom) {
        return new RuleSet(
                new RuleSetId(figures.ruleSet()),
                new InForce(figuresFrom, null),
                figuresFrom,
                figures.told(law),
                general(),
                IntStream.range(0, figures.purposes().size()).mapToObj(this::served).toList(),
                Mk316Documents.table(figures, law),
                Mk316RefusalGrounds.table(law),
                EndingGrounds.under(law.ending()),
                new Mk316Hours(figures, settings),
                new Mk316Period(figures));
    }

    private Condition general() {
        return AllOf.of(
                "general",
                law.entitled(),
                AnyOf.of("entitled", law.entitled(), child(), adult()),
                new DeclaredInMunicipality(law.competent()),
                new IdentityShown(law.identity()),
                new OnlyIf(
                        "representation",
                        law.documents(),
                        new Represented(law.documents()),
                        new RepresentationProof(law.documents())),
                new OnlyIf(
                        "visual-benefit",
                        law.benefit(),
                        new ReceivesVisualBenefit(law.benefit()),
                        AllOf.of(
                                "visual-benefit-deducted",
                                law.benefit(),
                                new VisualBenefitRecipient(
                                        law.benefit(),
                                        figures.adultFromYears(),
                                        DocumentKind.DISABILITY_DECISION),
                                new BenefitOfMonthKnown(
                                        law.benefit(), settings.benefitMinutesPerMonth()))));
    }

    private Condition child() {
        return AllOf.of(
                "child",
                law.child(),
                new ChildAge(law.child(), figures.childFromYears(), figures.adultFromYears()),
                new SpecialCareOpinion(law.child()));
    }

    private Condition adult() {
        return AllOf.of(
                "assessed-adult",
                law.adult(),
                new AdultAge(law.adult(), figures.adultFromYears()),
                new AdultDisabilityGroup(law.adult(), DocumentKind.DISABILITY_DECISION),
                AnyOf.of(
                        "limits-or-car",
                        law.adult(),
                        new FunctionalLimits(law.adult()),
                        new CarIndication(law.adult())),
                new NeedAssessed(law.assessment()));
    }

    private ServedPurpose served(int index) {
        Mk316Figures.PurposeFigures served = figures.purposes().get(index);
        List<Condition> asked = new ArrayList<>();
        asked.add(new PurposeServed(law.baseHours(), served.purpose()));
        if (served.proof() != null) {
            asked.add(
                    new PurposeEvidence(law.documents(), served.purpose(), served.proof().kind()));
        }
        return new ServedPurpose(
                served.purpose(),
                index + 1,
                law.baseHours(),
                served.words(),
                new GrantedTime(served.minutes().coefficient2(), Per.MONTH),
                new AllOf("purpose-" + PurposeIds.of(served.purpose()), law.baseHours(), asked));
    }
}
