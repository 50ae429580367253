package lv.lidzas.documents.filing.usecase;

import java.time.LocalDate;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;

/** How far a login sees, from its roles. */
final class Readers {

    private Readers() {}

    static Reader of(Caller caller, LocalDate today) {
        OwnCases own = new OwnCases(caller.parties(), today);
        return new Reader(caller.self(), own, reachOf(caller));
    }

    private static Reader.Reach reachOf(Caller caller) {
        if (caller.isStaff()) {
            return Reader.Reach.ALL_AS_STAFF;
        }
        return caller.readsEverything() ? Reader.Reach.ALL_AS_AUDITOR : Reader.Reach.OWN;
    }
}
