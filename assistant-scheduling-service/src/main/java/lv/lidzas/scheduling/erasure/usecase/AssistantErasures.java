package lv.lidzas.scheduling.erasure.usecase;

import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** Port: which assistants were erased. */
public interface AssistantErasures {

    /** The erasure of an assistant; null when the assistant was not erased. */
    @Nullable AssistantErasure find(AssistantId assistant);

    /** Records an erasure. */
    void add(AssistantErasure erasure);
}
