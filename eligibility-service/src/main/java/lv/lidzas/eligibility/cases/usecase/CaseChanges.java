package lv.lidzas.eligibility.cases.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** Who wants to know that something of a case changed: each adapter that keeps a part of a case says so. */
public interface CaseChanges {

    /** Something that is kept of the case is other than before; what follows from it is kept in the same transaction. */
    void note(ApplicationId application);
}
