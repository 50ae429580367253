package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The person's declared residence is in this municipality (deklarētā dzīvesvieta).
 *
 * <p>One who lives here and is declared elsewhere may still be served here, so another declared residence is a question for a
 * caseworker and not a "no".
 */
public record DeclaredInMunicipality(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "declared-in-municipality";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().declaredInMunicipality()
                ? new Outcome.Met(basis, Reason.of("declared-here"))
                : new Outcome.Unclear(
                        basis, Reason.of("declared-elsewhere"), new Doubt.Caseworker());
    }
}
