package lv.lidzas.scheduling.erasure.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Assistant;

/** Port: the keys that people left in what was recorded, and their calendar links (atslēgas ierakstos). */
public interface LeftKeys {

    /** Puts the key of nobody in the place of the assistant's, so that no row tells that two things were done by the same person. */
    void forget(Assistant assistant);

    /** Forgets the calendar links of a person who gets help, and whom the person wanted as assistants. */
    void forgetClient(UUID person);
}
