package lv.lidzas.scheduling.hours.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import org.jspecify.annotations.Nullable;

/** Port: which assistant an application wished for (vēlamais asistents). */
public interface Wishes {

    /** The wish; null where the application named nobody, or has not arrived yet. */
    @Nullable AssistantWish of(UUID applicationId);

    /**
     * Notes a wish. Whoever notes or reads the wish of the same application waits until the transaction ends.
     *
     * @return whether the application had none before
     */
    boolean note(UUID applicationId, AssistantWish wish);

    /** Forgets the wish and whose case it is; what is told of the case later counts for nothing. */
    void forget(UUID applicationId);
}
