package lv.lidzas.scheduling.erasure.domain;

import lv.lidzas.scheduling.register.domain.AssistantId;

/** What others should know of the erasure of an assistant. */
public sealed interface AssistantErasureEvent {

    /** Who was erased. */
    AssistantId assistant();

    /** The assistant was erased. */
    record Erased(AssistantId assistant) implements AssistantErasureEvent {}
}
