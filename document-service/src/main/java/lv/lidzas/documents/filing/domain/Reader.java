package lv.lidzas.documents.filing.domain;

/**
 * Who wants to see documents (lasītājs).
 *
 * @param subject the opaque subject of the login
 * @param reach how far it sees
 */
public record Reader(String subject, Reach reach) {

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
