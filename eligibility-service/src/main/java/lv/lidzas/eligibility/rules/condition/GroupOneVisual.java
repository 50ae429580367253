package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The adult has group I because of sight (noteikta I invaliditātes grupa redzes traucējumu dēļ).
 *
 * <p>The page lists it as a ground of its own, the regulation as a criterion for the opinion: it is recorded as a ground, and
 * whether the opinion on the need is asked for as well is a setting of the rule set.
 *
 * @param shownBy the commission's document that is asked for where none says it
 */
public record GroupOneVisual(LegalReference basis, DocumentKind shownBy) implements Condition {

    @Override
    public String id() {
        return "group-one-visual";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        if (facts.hasGroupOneSight()) {
            return new Outcome.Met(basis, Reason.of("is-group-one-visual"));
        }
        if (facts.hasOtherThanGroupOneSight()) {
            return new Outcome.NotMet(basis, Reason.of("not-group-one-visual"));
        }
        Outcome opinion = DocumentOutcomes.of(facts, shownBy, basis);
        return opinion instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("sight-not-stated"), new Doubt.Caseworker())
                : opinion;
    }
}
