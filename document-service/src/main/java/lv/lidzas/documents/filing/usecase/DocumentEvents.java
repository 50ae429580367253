package lv.lidzas.documents.filing.usecase;

import lv.lidzas.documents.filing.domain.DocumentEvent;

/** Tells the other services what happened (notikumi), if and when the transaction is committed. */
public interface DocumentEvents {

    /** Tells them. */
    void publish(DocumentEvent event);
}
