package lv.lidzas.eligibility.rules.condition;

import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * Help to acquire a higher education programme is for disability of sight (tikai redzes invaliditāte): group I for an adult,
 * any for a child.
 *
 * <p>Others travel to their studies under the purpose of education. Where the opinion says that sight is not the cause, the
 * answer is a certain "no" for this purpose alone, and a person, not the system, tells it to the applicant.
 *
 * @param adultFromYears the birthday that makes an adult
 */
public record VisualOnlyForHigherEducation(LegalReference basis, int adultFromYears)
        implements Condition {

    @Override
    public String id() {
        return "higher-education-sight-only";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        Outcome sight =
                facts.hasReached(adultFromYears)
                        ? new GroupOneVisual(basis, DocumentKind.OPINION_ASSISTANT_NEED)
                                .evaluate(facts)
                        : childSight(facts);
        return switch (sight) {
            case Outcome.Met _ -> new Outcome.Met(basis, Reason.of("sight-opens-programme"));
            case Outcome.NotMet _ ->
                    new Outcome.NotMet(basis, Reason.of("programme-only-for-sight"));
            case Outcome.Unclear unclear -> unclear;
            case Outcome.NotApplicable none -> none;
        };
    }

    private Outcome childSight(Facts facts) {
        Set<Limitation> limitations = facts.limitations();
        if (limitations != null) {
            return limitations.contains(Limitation.VISUAL)
                    ? new Outcome.Met(basis, Reason.of("sight-opens-programme"))
                    : new Outcome.NotMet(basis, Reason.of("programme-only-for-sight"));
        }
        Outcome opinion = DocumentOutcomes.of(facts, DocumentKind.OPINION_SPECIAL_CARE, basis);
        return opinion instanceof Outcome.Met
                ? new Outcome.Unclear(basis, Reason.of("sight-not-stated"), new Doubt.Caseworker())
                : opinion;
    }
}
