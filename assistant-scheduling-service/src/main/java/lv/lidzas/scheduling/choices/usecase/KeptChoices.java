package lv.lidzas.scheduling.choices.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.choices.domain.KeptChoice;

/** Port: what people said of assistants. */
public interface KeptChoices {

    /** What a human said; nothing of version 0 before the first time. */
    KeptChoice find(UUID human);

    /**
     * Keeps it.
     *
     * @throws lv.lidzas.kit.StaleVersion if the version is not the current one
     */
    KeptChoice save(KeptChoice choice);
}
