package lv.lidzas.documents.usecase;

import java.util.List;
import lv.lidzas.documents.domain.DocumentEvent;

/** Tells the other services what happened (notikumi), if and when the transaction is committed. */
public interface DocumentEvents {

    /** Tells them all, in this order. */
    void publish(List<DocumentEvent> events);
}
