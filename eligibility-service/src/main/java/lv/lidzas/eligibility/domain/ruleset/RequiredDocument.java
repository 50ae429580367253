package lv.lidzas.eligibility.domain.ruleset;

import java.util.List;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.law.LegalReference;

/**
 * A document that the rule set asks for (iesniegumam pievienojamais dokuments).
 *
 * @param kind the document
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
        Words reason) {

    public RequiredDocument {
        purposes = List.copyOf(purposes);
        if ((when == DocumentCase.PURPOSE) == purposes.isEmpty()) {
            throw new IllegalArgumentException(
                    kind + " is asked for in case " + when + " with purposes " + purposes);
        }
    }
}
