package lv.lidzas.intake.applications.domain;

import java.util.UUID;

/** The wished-for assistant (vēlamais asistents, S14), if known. */
public sealed interface PreferredAssistant {

    /**
     * Somebody in the register of assistants.
     *
     * @param assistantId the register id
     */
    record Registered(UUID assistantId) implements PreferredAssistant {}

    /**
     * Somebody known to the person by name only.
     *
     * @param name given name and surname
     */
    record Named(String name) implements PreferredAssistant {
        @Override
        public String toString() {
            return "Named[]";
        }
    }
}
