package lv.lidzas.eligibility.cases.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** Port: what the parties of a case may read once a decision on it is issued (līdz lēmumam glabātais). */
@FunctionalInterface
public interface KeptUntilDecided {

    /** A decision on the application is issued; must be called with the file held. */
    void decided(ApplicationId application);
}
