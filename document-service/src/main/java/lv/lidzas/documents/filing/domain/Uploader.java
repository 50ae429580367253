package lv.lidzas.documents.filing.domain;

import lv.lidzas.documents.cases.domain.KnownCase;

/**
 * Who handed a document in (iesniedzējs).
 *
 * @param subject the opaque subject of the login
 * @param staff whether a caseworker did it for somebody, for example from paper
 */
public record Uploader(String subject, boolean staff) {

    /** Whether this login may file documents for the case. */
    public boolean mayFileFor(KnownCase known) {
        return staff || known.isOwnedBy(subject);
    }
}
