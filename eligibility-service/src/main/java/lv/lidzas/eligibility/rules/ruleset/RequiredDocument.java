package lv.lidzas.eligibility.rules.ruleset;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Bilingual;

/**
 * A document that the rule set asks for (iesniegumam pievienojamais dokuments).
 *
 * @param when the case in which it is asked for
 * @param purposes the purposes that ask for it, when the case is a purpose
 * @param basis where it is written
 * @param reason why, in plain words for the applicant
 */
public record RequiredDocument(
        DocumentKind kind,
        DocumentCase when,
        List<Purpose> purposes,
        LegalReference basis,
        Bilingual reason) {

    public RequiredDocument {
        purposes = List.copyOf(purposes);
        if ((when == DocumentCase.PURPOSE) == purposes.isEmpty()) {
            throw new IllegalArgumentException(
                    kind + " is asked for in case " + when + " with purposes " + purposes);
        }
    }
}
