package lv.lidzas.documents.cases.usecase;

import lv.lidzas.documents.cases.domain.KnownCase;

/** What waits for its application to be submitted (aizturētie dokumenti). */
public interface HeldDocuments {

    /** Receives what waits for the case; what does not belong to it goes on waiting. */
    void handle(KnownCase opened);
}
