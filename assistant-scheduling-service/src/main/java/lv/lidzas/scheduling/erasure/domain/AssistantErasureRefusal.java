package lv.lidzas.scheduling.erasure.domain;

import java.util.Set;

/** Why an assistant is not erased. */
public sealed interface AssistantErasureRefusal {

    /** There is no such assistant. */
    record UnknownAssistant() implements AssistantErasureRefusal {}

    /** The caller is that assistant, or tied to them. */
    record OwnErasure() implements AssistantErasureRefusal {}

    /**
     * Something stands against it.
     *
     * @param hindrances what, at least one
     */
    record Hindered(Set<AssistantHindrance> hindrances) implements AssistantErasureRefusal {}
}
