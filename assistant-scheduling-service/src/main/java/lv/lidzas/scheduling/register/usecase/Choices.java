package lv.lidzas.scheduling.register.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.register.domain.Choice;

/** Port: whom people want as assistants. */
@FunctionalInterface
public interface Choices {

    /** The choice of a human, in whatever budget it was said. */
    Choice of(UUID human);
}
