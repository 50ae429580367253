package lv.lidzas.intake.retention.domain;

import java.time.Period;

/** What is kept for the same reason and the same time (glabājamo datu veids). */
public enum RetentionClass {
    /** An application that was never submitted; the term runs from the day on which it was last saved. */
    ABANDONED_DRAFT(RetentionBasis.STORAGE_LIMITATION, Period.ZERO),
    /** An application that was submitted and taken back; the term runs from that day. */
    WITHDRAWN_CASE(RetentionBasis.ARCHIVES_LAW, Period.ZERO),
    /**
     * An application that was refused; the term runs from the day of the decision. Whatever the term, it is kept while it may be contested: a
     * decision at most three years (Administrative Procedure Law, s.76 to 79).
     */
    REFUSED_CASE(RetentionBasis.ARCHIVES_LAW, Period.ofYears(3)),
    /** A person whom no application names any more; the term runs from the day on which the person was first named. */
    PERSON_WITHOUT_CASE(RetentionBasis.STORAGE_LIMITATION, Period.ZERO);

    private final RetentionBasis basis;
    private final Period atLeast;

    RetentionClass(RetentionBasis basis, Period atLeast) {
        this.basis = basis;
        this.atLeast = atLeast;
    }

    /** By which law it is deleted. */
    public RetentionBasis basis() {
        return basis;
    }

    /** What a law wants, whatever the municipality sets. */
    public Period atLeast() {
        return atLeast;
    }
}
