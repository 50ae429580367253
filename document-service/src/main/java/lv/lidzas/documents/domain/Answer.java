package lv.lidzas.documents.domain;

import java.util.List;

/** What became of something asked (rezultāts): done, or refused with the reason. */
public sealed interface Answer {

    /**
     * It is done.
     *
     * @param document the document as it is now
     * @param events what others shall learn
     */
    record Done(Document document, List<DocumentEvent> events) implements Answer {}

    /**
     * It is not done and nothing changed.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Answer {}
}
