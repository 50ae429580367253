package lv.lidzas.eligibility.rules.condition;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Condition;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;

/**
 * The one who files has shown who they are (uzrāda personu apliecinošu dokumentu).
 *
 * <p>Until somebody made sure it is a question and not a "no": by post nobody shows anything, and the application is valid.
 */
public record IdentityShown(LegalReference basis) implements Condition {

    @Override
    public String id() {
        return "identity-shown";
    }

    @Override
    public Outcome evaluate(Facts facts) {
        return facts.application().identityMethod() == null
                ? new Outcome.Unclear(basis, Reason.of("identity-pending"), new Doubt.Caseworker())
                : new Outcome.Met(basis, Reason.of("identity-established"));
    }
}
