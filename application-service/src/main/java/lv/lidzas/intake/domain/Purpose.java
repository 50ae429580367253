package lv.lidzas.intake.domain;

/** What the assistant is wanted for (mērķis, pasākums P1 to P7); texts and legal grounds belong to the rule set. */
public enum Purpose {
    /** P1: work, or the place of one's economic activity. */
    WORK,
    /** P2: educational institution, qualification and professional development. */
    EDUCATION,
    /** P3: higher education, with help to acquire the programme. */
    HIGHER_EDUCATION,
    /** P4: day care centre, day centre, social rehabilitation institution. */
    DAY_CARE,
    /** P5: social and public events. */
    PUBLIC_EVENT,
    /** P6: medical and other institutions. */
    INSTITUTION,
    /** P7: shopping and leisure. */
    LEISURE
}
