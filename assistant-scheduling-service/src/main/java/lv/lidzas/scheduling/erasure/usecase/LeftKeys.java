package lv.lidzas.scheduling.erasure.usecase;

import lv.lidzas.scheduling.register.domain.Assistant;

/** Port: the keys that assistants left in what was recorded of visits (atslēgas ierakstos). */
public interface LeftKeys {

    /** Puts the key of nobody in the place of the assistant's, so that no row tells that two things were done by the same person. */
    void forget(Assistant assistant);
}
