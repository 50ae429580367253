package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.kit.words.PartyKey;

/** Port: what was handed in so far, as far as a quota asks for it. */
public interface UploadCounts {

    /** Waits until no other transaction of the uploader hands in a document. */
    void takeTurn(PartyKey uploader);

    /** Waits until no other transaction hands in a document that is held. */
    void takeTurnForHeld();

    /** What the application has, without what others hold for it. */
    Amount of(ApplicationId application, PartyKey uploader);

    /** What the uploader handed in since then. */
    Amount since(PartyKey uploader, Instant begin);

    /** How many documents of the uploader are held. */
    long held(PartyKey uploader);

    /** How many documents are held, counted no further than a number. */
    long heldInAll(int most);

    /**
     * So many documents with so many bytes together.
     *
     * @param documents their number
     * @param bytes their sizes added
     */
    record Amount(long documents, long bytes) {}
}
