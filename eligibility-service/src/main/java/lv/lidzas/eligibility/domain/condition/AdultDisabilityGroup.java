package lv.lidzas.eligibility.domain.condition;

import java.util.Set;
import lv.lidzas.eligibility.domain.DisabilityGroup;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Fact;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import lv.lidzas.eligibility.domain.rule.Condition;
import lv.lidzas.eligibility.domain.rule.Doubt;
import lv.lidzas.eligibility.domain.rule.Outcome;
import lv.lidzas.eligibility.domain.rule.Reason;

/** The adult has a disability group that is served (I vai II invaliditātes grupa). */
public record AdultDisabilityGroup(LegalReference basis) implements Condition {

    private static final Set<DisabilityGroup> SERVED =
            Set.of(DisabilityGroup.I, DisabilityGroup.II);

    @Override
    public String id() {
        return "adult-disability-group";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        Fact<DisabilityGroup> group = facts.disabilityGroup();
        if (group != null) {
            return SERVED.contains(group.value())
                    ? new Outcome.Met(basis, Reason.of("group-served", group.value()))
                    : new Outcome.NotMet(basis, Reason.of("group-not-served", group.value()));
        }
        Outcome opinion = DocumentOutcomes.of(facts, DocumentKind.OPINION_ASSISTANT_NEED, basis);
        return opinion instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("group-not-stated"), new Doubt.Caseworker())
                : opinion;
    }
}
