package lv.lidzas.eligibility.clarifications.domain;

import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;

/** Who may answer what is unclear (kas var atbildēt). */
public enum AnswerBy {
    /** The person, or who acts for the person. */
    PERSON,
    /** Who issued the document that leaves it open. */
    ISSUER,
    /** A caseworker, by judging. */
    CASEWORKER;

    /** Who may end a doubt; what nobody else can end a caseworker judges. */
    static AnswerBy of(Outcome.Unclear unclear) {
        if (unclear.doubt() instanceof Doubt.Document(var _, DocumentGap gap)) {
            return gap.asksForDocument() ? PERSON : CASEWORKER;
        }
        return switch (unclear.reason().code()) {
            case "identity-pending", "declared-elsewhere", "benefit-does-not-fit" -> PERSON;
            case "group-not-stated", "limits-not-stated", "sight-not-stated" -> ISSUER;
            default -> CASEWORKER;
        };
    }
}
