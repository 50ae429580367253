package lv.lidzas.eligibility.domain.condition;

import java.util.Set;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Fact;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.Limitation;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Doubt;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The adult has group I because of sight (noteikta I invaliditātes grupa redzes traucējumu dēļ).
 *
 * <p>The page lists it as a ground of its own, the regulation as a criterion for the opinion: it is recorded as a ground, and
 * whether the opinion on the need is asked for as well is a setting of the rule set.
 */
public record GroupOneVisual(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "group-one-visual";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        Fact<DisabilityGroup> group = facts.disabilityGroup();
        Fact<Set<Limitation>> limitations = facts.limitations();
        if (facts.hasGroupOneSight()) {
            return new Outcome.Met(basis, Reason.of("is-group-one-visual"));
        }
        if (isOther(group) || isOtherThanSight(limitations)) {
            return new Outcome.NotMet(basis, Reason.of("not-group-one-visual"));
        }
        Outcome opinion = DocumentOutcomes.of(facts, DocumentKind.OPINION_ASSISTANT_NEED, basis);
        return opinion instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("sight-not-stated"), new Doubt.Caseworker())
                : opinion;
    }

    private static boolean isOther(@Nullable Fact<DisabilityGroup> group) {
        return group != null && group.value() != DisabilityGroup.I;
    }

    private static boolean isOtherThanSight(@Nullable Fact<Set<Limitation>> limitations) {
        return limitations != null && !limitations.value().contains(Limitation.VISUAL);
    }
}
