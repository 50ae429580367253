package lv.lidzas.documents.filing.usecase;

import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.kit.identity.Caller;

/** How far a login sees, from its roles. */
final class Readers {

    private Readers() {}

    static Reader of(Caller caller) {
        return new Reader(caller.subject(), reachOf(caller));
    }

    private static Reader.Reach reachOf(Caller caller) {
        if (caller.isStaff()) {
            return Reader.Reach.ALL_AS_STAFF;
        }
        return caller.readsEverything() ? Reader.Reach.ALL_AS_AUDITOR : Reader.Reach.OWN;
    }
}
