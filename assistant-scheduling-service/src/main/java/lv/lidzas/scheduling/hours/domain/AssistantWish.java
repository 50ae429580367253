package lv.lidzas.scheduling.hours.domain;

import lv.lidzas.scheduling.register.domain.AssistantId;

/** Whom an application wished for (vēlamais asistents, S14). */
public sealed interface AssistantWish {

    /**
     * Somebody chosen from the register, whose hours can be booked without anybody's help.
     *
     * @param assistant the register id; nobody says that it still stands for an entry
     */
    record Chosen(AssistantId assistant) implements AssistantWish {}

    /** Somebody named in words, which stay with the application; a caseworker reads them and says who it is. */
    record InWords() implements AssistantWish {}
}
