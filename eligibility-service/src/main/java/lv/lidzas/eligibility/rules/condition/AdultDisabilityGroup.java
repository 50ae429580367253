package lv.lidzas.eligibility.rules.condition;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The adult has a disability group that is served (I vai II invaliditātes grupa).
 *
 * @param shownBy the commission's document that is asked for where none states a group
 */
public record AdultDisabilityGroup(LegalReference basis, DocumentKind shownBy)
        implements Condition {

    /** The groups that are served. */
    public static final Set<DisabilityGroup> SERVED = Set.of(DisabilityGroup.I, DisabilityGroup.II);

    @Override
    public String id() {
        return "adult-disability-group";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        DisabilityGroup group = facts.disabilityGroup();
        if (group != null) {
            return SERVED.contains(group)
                    ? new Outcome.Met(basis, Reason.of("group-served", group))
                    : new Outcome.NotMet(basis, Reason.of("group-not-served", group));
        }
        Outcome opinion = DocumentOutcomes.of(facts, shownBy, basis);
        return opinion instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("group-not-stated"), new Doubt.Caseworker())
                : opinion;
    }
}
