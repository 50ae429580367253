package lv.lidzas.documents.filing.domain;

import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PartyKey;

/**
 * Who wants to see documents (lasītājs).
 *
 * @param self what is written down as the one who looked
 * @param own the cases in which the reader is a party
 * @param reach how far it sees
 */
public record Reader(PartyKey self, OwnCases own, Reach reach) {

    /** How far a login sees. */
    public enum Reach {
        /** What it handed in, and its own cases. */
        OWN,
        /** Every case. */
        ALL_AS_STAFF,
        /** Every case, but never the bytes. */
        ALL_AS_AUDITOR
    }
}
