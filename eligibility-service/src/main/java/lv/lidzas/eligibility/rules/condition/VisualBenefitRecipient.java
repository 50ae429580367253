package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * Who receives the state benefit is an adult with group I because of sight (pabalsta saņēmējs ar I grupas redzes invaliditāti).
 *
 * <p>The benefit is paid to nobody else. A statement that does not fit is not held against the person: a caseworker asks.
 *
 * @param adultFromYears the birthday that makes an adult
 * @param shownBy the commission's document that is asked for where none says it
 */
public record VisualBenefitRecipient(LegalReference basis, int adultFromYears, DocumentKind shownBy)
        implements Condition {

    @Override
    public String id() {
        return "visual-benefit-recipient";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        if (!facts.hasReached(adultFromYears)) {
            return doubtful();
        }
        return switch (new GroupOneVisual(basis, shownBy).evaluate(facts)) {
            case Outcome.Met _ -> new Outcome.Met(basis, Reason.of("benefit-fits-sight"));
            case Outcome.NotMet _ -> doubtful();
            case Outcome.Unclear unclear -> unclear;
            case Outcome.NotApplicable none -> none;
        };
    }

    private Outcome doubtful() {
        return new Outcome.Unclear(
                basis, Reason.of("benefit-does-not-fit"), new Doubt.Caseworker());
    }
}
