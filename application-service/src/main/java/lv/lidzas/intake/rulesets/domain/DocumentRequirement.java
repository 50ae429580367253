package lv.lidzas.intake.rulesets.domain;

import java.util.List;
import lv.lidzas.kit.words.Bilingual;

/**
 * A document that a rule set asks for, and of whom (iesniedzamais dokuments).
 *
 * @param need the case in which it is needed
 * @param purposes the purposes that ask for it, when the need is {@link Need#PURPOSE}
 * @param ground the legal ground
 * @param reason why it is needed, in plain words
 */
public record DocumentRequirement(
        DocumentKind kind,
        Need need,
        List<Purpose> purposes,
        LegalGround ground,
        Bilingual reason) {

    /** The case in which a document is needed. */
    public enum Need {
        /** A representative applies. */
        REPRESENTED,
        /** The person is 18 or older. */
        ADULT,
        /** The person is younger than 18. */
        CHILD,
        /** One of the named purposes is applied for. */
        PURPOSE
    }
}
