package lv.lidzas.eligibility.domain;

/** What the assistant is wanted for (pasākums, mērķis), in the order of the municipality's page. */
public enum Purpose {
    /** P1: work, or the place of one's economic activity. */
    WORK(1),
    /** P2: educational institution, qualification and professional development. */
    EDUCATION(2),
    /** P3: higher education, with help to acquire the programme. */
    HIGHER_EDUCATION(3),
    /** P4: day care centre, day centre, social rehabilitation institution. */
    DAY_CARE(4),
    /** P5: social and public events. */
    PUBLIC_EVENT(5),
    /** P6: medical and other institutions. */
    INSTITUTION(6),
    /** P7: shopping and leisure. */
    LEISURE(7);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** The number on the page, 1 to 7. */
    public int number() {
        return number;
    }
}
